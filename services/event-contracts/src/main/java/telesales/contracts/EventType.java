package telesales.contracts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name and version an event has on the wire, for ever. It is written out and never derived from
 * a class name, so that a class can be renamed without breaking what is stored.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventType {
  /** Without version, as in {@code telesales.call.logged}. */
  String name();

  int version() default 1;
}

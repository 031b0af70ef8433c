package telesales.calllog.customers;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What a dialer says of a person: never stored but sealed.
 *
 * @param name as the dialer knows it
 * @param note the dialer's note of the call, in words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Contact(PhoneNumber phone, @Nullable String name, @Nullable String note) {
  /** Never the person: texts of objects end up in logs. */
  @Override
  public String toString() {
    return phone.masked();
  }
}

package telesales.calllog.customers;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What an agent wrote of a call: never stored but sealed.
 *
 * @param objection what the customer held against buying
 * @param answer what was answered to the objection
 * @param question what the agent could not answer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Words(
    @Nullable String note,
    @Nullable String objection,
    @Nullable String answer,
    @Nullable String question) {
  public static final Words NONE = new Words(null, null, null, null);

  /** Never the wording: texts of objects end up in logs. */
  @Override
  public String toString() {
    return "words";
  }
}

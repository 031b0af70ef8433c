package telesales.contracts.meetings;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Whom what is set holds for. The narrowest that is set wins: agent before team before department
 * before company.
 *
 * @param id of the agent, team or department; absent for the company
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Scope(Level level, @Nullable String id) {
  /** From wide to narrow. */
  public enum Level {
    COMPANY("company"),
    DEPARTMENT("department"),
    TEAM("team"),
    AGENT("agent");

    private final String wireName;

    Level(String wireName) {
      this.wireName = wireName;
    }

    @JsonValue
    public String wireName() {
      return wireName;
    }
  }

  public static Scope company() {
    return new Scope(Level.COMPANY, null);
  }
}

package telesales.contracts.leads;

import com.fasterxml.jackson.annotation.JsonValue;

/** Who went to whom. */
public enum VisitKind {
  /** The customer came (到访). */
  CAME("came"),
  /** The customer was called upon (拜访). */
  CALLED_UPON("called-upon");

  private final String wireName;

  VisitKind(String wireName) {
    this.wireName = wireName;
  }

  @JsonValue
  public String wireName() {
    return wireName;
  }
}

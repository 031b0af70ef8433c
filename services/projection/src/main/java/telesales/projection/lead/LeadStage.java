package telesales.projection.lead;

import java.util.Locale;
import telesales.contracts.Grade;

/** A stage of a lead's road, in the road's order. */
public enum LeadStage {
  REGISTERED,
  FIRST_CONVERSATION,
  GRADED_D,
  GRADED_C,
  GRADED_B,
  GRADED_A,
  INTERESTED,
  HANDED_OVER,
  ACCEPTED,
  VISITED,
  DEAL,
  PAID;

  static LeadStage graded(Grade grade) {
    return switch (grade) {
      case D -> GRADED_D;
      case C -> GRADED_C;
      case B -> GRADED_B;
      case A -> GRADED_A;
    };
  }

  static LeadStage named(String wireName) {
    return valueOf(wireName.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** As in {@code first-conversation}. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

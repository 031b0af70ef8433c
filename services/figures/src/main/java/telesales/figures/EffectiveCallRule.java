package telesales.figures;

/**
 * Which calls count as effective (有效电话): a person answered, and talked for at least so long.
 *
 * @param version which rule this is, so that a board can say which it shows
 * @param minimumTalkSeconds 0 or more
 */
public record EffectiveCallRule(int version, int minimumTalkSeconds) {
  /** The rule that holds until another is set. */
  public static final EffectiveCallRule FIRST = new EffectiveCallRule(1, 30);

  boolean counts(boolean humanAnswered, int talkSeconds) {
    return humanAnswered && talkSeconds >= minimumTalkSeconds;
  }
}

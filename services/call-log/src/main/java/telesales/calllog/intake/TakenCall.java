package telesales.calllog.intake;

/**
 * The answer to a post.
 *
 * @param id our id of the call
 * @param callId the dialer's own
 * @param replay true if it had been taken in before, and nothing changed now
 */
record TakenCall(String id, String callId, boolean replay) {
  static TakenCall of(CallIntake.Taken taken) {
    return new TakenCall(taken.call().value(), taken.dialerCallId(), taken.replay());
  }
}

package telesales.contracts.documents;

import telesales.contracts.Topic;

/** Which service publishes on which topic. */
final class Owners {
  private Owners() {}

  static String of(Topic topic) {
    return switch (topic) {
      case CALLS -> "call-log";
      case LEADS -> "lead-scoring";
      case FLOOR, MEETINGS -> "meeting-metrics";
      case HANDOVERS -> "handover";
    };
  }
}

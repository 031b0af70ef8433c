package telesales.eventsourcing.consumption;

/**
 * An event came whose predecessor never did. Going on would mean figures that nobody can trust, so
 * consumption stops.
 */
final class StreamGap extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StreamGap(Arrival event, long known) {
    super(
        "stream %s: version %d came after version %d"
            .formatted(event.stream(), event.streamVersion(), known));
  }
}

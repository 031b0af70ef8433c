package telesales.singlemachine.reconciliation;

import java.util.List;

/**
 * Where a day's calls are known, and what that is compared with.
 *
 * @param name as services offer it
 * @param reference the place that has to be equal
 * @param whole whether all of the reference has to be here; otherwise only nothing else may be
 */
public record Place(String name, String reference, boolean whole) {
  static final String OUTBOX = "published";

  /** In the order in which calls go through them. */
  public static final List<Place> ALL =
      List.of(
          // Posts are kept for so long, and some dialers' not at all.
          new Place("answered", "stored", false),
          new Place(OUTBOX, "stored", true),
          new Place("call-sheets", "stored", true),
          new Place("leads", "stored", true),
          new Place("agent-days", "stored", true),
          new Place("agent-days-by-agent", "stored-by-agent", true),
          new Place("boards", "stored", true),
          new Place("boards-by-agent", "stored-by-agent", true),
          // What counts as effective, and whose interest is whose, is not stored with calls.
          new Place("boards-figures", "agent-days-figures", true));
}

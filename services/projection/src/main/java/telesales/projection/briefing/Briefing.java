package telesales.projection.briefing;

import java.util.List;

/**
 * What is said in a meeting besides its figures.
 *
 * @param announcements that hold for the team on the board's day, the widest scope first
 * @param feedback of the day, what was said last first
 * @param objections heard on the day, what was heard most first
 * @param winStories of the day, and of the one of which the morning meeting speaks
 * @param storiesOwed of the same days, by who won by results and has not written yet
 */
public record Briefing(
    List<Announcement> announcements,
    List<Feedback> feedback,
    List<HeardObjection> objections,
    List<WinStory> winStories,
    List<OwedStory> storiesOwed) {
  public static final Briefing NONE =
      new Briefing(List.of(), List.of(), List.of(), List.of(), List.of());

  public Briefing {
    announcements = List.copyOf(announcements);
    feedback = List.copyOf(feedback);
    objections = List.copyOf(objections);
    winStories = List.copyOf(winStories);
    storiesOwed = List.copyOf(storiesOwed);
  }

  /** Who owes a story is for whoever leads, and for those who owe it. */
  public Briefing seenBy(String agent) {
    return new Briefing(
        announcements,
        feedback,
        objections,
        winStories,
        storiesOwed.stream().filter(each -> each.agent().equals(agent)).toList());
  }
}

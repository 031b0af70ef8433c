package telesales.projection.dailyreport;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * How much of a day a sheet tells. What there is no room for is counted, and stands on the board.
 *
 * @param agents lines of the leaderboard
 * @param leads and contests and shortfalls: lines of these lists
 * @param name characters of a name
 * @param words characters of what people wrote, in each line
 */
record Room(int agents, int leads, int shortfalls, int contests, int name, int words) {
  /** The first as the page has it; the last is certain to fit. */
  static final List<Room> FROM_MOST_TO_LEAST =
      List.of(
          new Room(80, 48, 40, 6, 24, 600),
          new Room(80, 48, 40, 6, 16, 100),
          new Room(80, 42, 36, 6, 16, 100),
          new Room(80, 36, 32, 6, 16, 80),
          new Room(80, 30, 28, 6, 16, 60),
          new Room(80, 24, 24, 4, 16, 60),
          new Room(64, 16, 16, 3, 12, 40),
          new Room(50, 10, 10, 2, 12, 30));

  /** Of those who share a first place, as many are named. */
  static final int NAMED = 4;

  private static final String CUT = "…";

  String shortened(String said) {
    return cut(said, words);
  }

  String nameOf(String whole) {
    return cut(whole, name);
  }

  private static String cut(String words, int most) {
    return words.codePointCount(0, words.length()) <= most
        ? words
        : words.substring(0, words.offsetByCodePoints(0, most - 1)) + CUT;
  }

  /**
   * Of these as many as there is room for.
   *
   * @param more what is said of how many others there are
   */
  static <T> List<String> lines(
      List<T> all, int most, Function<T, String> line, Function<Integer, String> more) {
    List<String> lines = new ArrayList<>(all.stream().limit(most).map(line).toList());
    if (all.size() > most) {
      lines.add(more.apply(all.size() - most));
    }
    return List.copyOf(lines);
  }
}

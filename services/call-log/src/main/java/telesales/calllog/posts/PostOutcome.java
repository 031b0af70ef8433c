package telesales.calllog.posts;

import java.util.Arrays;

/** What came of a post. */
public enum PostOutcome {
  /** It is part of a call. */
  TAKEN("taken"),
  /** Its call was not told to its end yet. */
  UNFINISHED("unfinished"),
  /** It could not be read, or does not make a call as the dialer is set up. */
  UNMAPPED("unmapped"),
  /** It contradicts what was reported before. */
  REFUSED("refused");

  private final String wireName;

  PostOutcome(String wireName) {
    this.wireName = wireName;
  }

  public String wireName() {
    return wireName;
  }

  static PostOutcome named(String wireName) {
    return Arrays.stream(values())
        .filter(each -> each.wireName.equals(wireName))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no outcome " + wireName));
  }
}

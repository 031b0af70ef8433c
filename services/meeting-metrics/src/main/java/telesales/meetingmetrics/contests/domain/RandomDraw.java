package telesales.meetingmetrics.contests.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Pairs by lot: the ids in the order of the SHA-256 of {@code seed:id}, two by two. Of an odd
 * number the last three meet each other, so that nobody is left out. Whoever knows the seed can
 * check it, with whatever program.
 */
public final class RandomDraw {
  public static final long LARGEST_SEED = 999_999_999;

  private RandomDraw() {}

  /**
   * @param members two or more, each once
   */
  public static List<List<String>> groups(Collection<String> members, long seed) {
    List<String> shuffled = new ArrayList<>(members);
    shuffled.sort(Comparator.comparing(id -> hash(seed + ":" + id)));
    List<List<String>> groups = new ArrayList<>();
    for (int from = 0; from + 1 < shuffled.size(); from += 2) {
      int left = shuffled.size() - from;
      groups.add(List.copyOf(shuffled.subList(from, from + (left == 3 ? 3 : 2))));
    }
    return groups;
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** Where none is sent: the same for the same draw, so that whoever repeats it gets the same. */
  public static long seedOf(String draw) {
    var checksum = new CRC32();
    checksum.update(draw.getBytes(StandardCharsets.UTF_8));
    return checksum.getValue() % (LARGEST_SEED + 1);
  }
}

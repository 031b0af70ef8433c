package telesales.contracts.meetings;

import java.util.List;

/**
 * The lot that decided who meets whom. Whoever shuffles the members by the seed finds the same
 * pairs.
 *
 * @param draw all contests of one draw have it in common
 * @param seed 0 to 999,999,999
 * @param members who was in it, by their ids in order
 */
public record ContestDraw(String draw, long seed, List<String> members) {
  public ContestDraw {
    members = List.copyOf(members);
  }
}

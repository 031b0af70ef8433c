package telesales.singlemachine.signin;

import org.jspecify.annotations.Nullable;

/**
 * A person who can sign in.
 *
 * @param name the person's id on the floor: letters, digits and {@code . _ -}, at most 64
 * @param role what the person may do
 * @param team the team's id on the floor, for those who belong to one
 */
public record Account(String name, Role role, @Nullable String team) {

  private static final String ID = "[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}";

  /** Refuses what could not be an id on the floor. */
  public Account {
    if (!name.matches(ID)) {
      throw new IllegalArgumentException(
          "a name is 1 to 64 letters, digits, dots, dashes or underscores");
    }
    if (team != null && !team.matches(ID)) {
      throw new IllegalArgumentException(
          "a team is 1 to 64 letters, digits, dots, dashes or underscores");
    }
  }
}

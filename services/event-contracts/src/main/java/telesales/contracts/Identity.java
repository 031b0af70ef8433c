package telesales.contracts;

/** What all identities have in common: a short text that says who or which. */
final class Identity {
  static final int LONGEST = 200;

  private Identity() {}

  static void check(String value) {
    if (value.isBlank() || value.length() > LONGEST) {
      throw new IllegalArgumentException("an identity has 1 to " + LONGEST + " characters");
    }
  }
}

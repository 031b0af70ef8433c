package telesales.localinfrastructure;

/**
 * A role for tools that read one database. It may connect; what it may read there the owner grants.
 *
 * @param name a lower-case SQL identifier
 * @param searchPath the schema whose tables it names without their schema
 */
public record ReadingRole(String name, String password, String searchPath) {

  public ReadingRole {
    if (!name.matches("[a-z][a-z0-9_]{0,50}") || !searchPath.matches("[a-z][a-z0-9_]{0,50}")) {
      throw new IllegalArgumentException("not a name: " + name + ", " + searchPath);
    }
  }

  @Override
  public String toString() {
    return "ReadingRole[" + name + "]";
  }
}

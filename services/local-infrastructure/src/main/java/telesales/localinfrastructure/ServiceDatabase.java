package telesales.localinfrastructure;

/**
 * A database of one service with its two roles: {@code <name>_owner} runs the migrations, {@code
 * <name>} is what the running service connects as and has only the rights that migrations grant it.
 *
 * @param name of the database and the service's role, a lower-case SQL identifier
 * @param ownerPassword of the owner role
 * @param servicePassword of the service role
 */
public record ServiceDatabase(String name, String ownerPassword, String servicePassword) {

  public ServiceDatabase {
    if (!name.matches("[a-z][a-z0-9_]{0,50}")) {
      throw new IllegalArgumentException("not a database name: " + name);
    }
  }

  /** The role that owns the database and runs its migrations. */
  public String ownerRole() {
    return name + "_owner";
  }

  /** The role that the running service connects as. */
  public String serviceRole() {
    return name;
  }

  @Override
  public String toString() {
    return "ServiceDatabase[" + name + "]";
  }
}

package telesales.edge;

/** The roles, as tokens carry them in {@code groups} (constants, because annotations need them). */
public final class Role {
  /** Own figures, own leads. */
  public static final String AGENT = "agent";

  /** The own team. */
  public static final String MANAGER = "manager";

  /** All teams. */
  public static final String DIRECTOR = "director";

  /** Everything, and the set-up of it. */
  public static final String ADMIN = "admin";

  /** Posts outcomes of calls, and nothing else. */
  public static final String DIALER = "dialer";

  /** Reads the schema {@code bi}. */
  public static final String BI = "bi";

  private Role() {}
}

package telesales.edge;

import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

/** Tells a database that is away for a moment from a mistake of ours. */
final class DatabaseTrouble {
  private DatabaseTrouble() {}

  static boolean isPassing(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (isConnection(each)) {
        return true;
      }
    }
    return false;
  }

  /**
   * SQLSTATE class 08 is a broken connection, 53 a lack of resources, 57 a shutdown or start-up.
   */
  private static boolean isConnection(Throwable failure) {
    return switch (failure) {
      case PgException pg when pg.getSqlState() != null ->
          pg.getSqlState().startsWith("08")
              || pg.getSqlState().startsWith("53")
              || pg.getSqlState().startsWith("57");
      case VertxException _, IOException _, TimeoutException _ -> true;
      default -> false;
    };
  }
}

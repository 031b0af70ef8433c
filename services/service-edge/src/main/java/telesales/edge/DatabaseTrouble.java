package telesales.edge;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/** Tells a database that is away for a moment from a mistake of ours. */
final class DatabaseTrouble {
  private DatabaseTrouble() {}

  static boolean isPassing(Throwable failure) {
    return anyCause(failure, DatabaseTrouble::isConnection);
  }

  /**
   * Somebody sent text that PostgreSQL has no place for, as with a zero character in it. SQLSTATE
   * 22021 is a character that is none, 22P05 one that cannot be translated.
   */
  static boolean isUnstorableText(Throwable failure) {
    return anyCause(
        failure,
        each ->
            each instanceof PgException pg
                && ("22021".equals(pg.getSqlState()) || "22P05".equals(pg.getSqlState())));
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
      case JsonProcessingException _ -> false;
      case VertxException _, IOException _ -> true;
      case TimeoutException _, io.smallrye.mutiny.TimeoutException _ -> true;
      default -> false;
    };
  }

  private static boolean anyCause(Throwable failure, Predicate<Throwable> fits) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (fits.test(each)) {
        return true;
      }
    }
    return false;
  }
}

package telesales.projection.rebuild;

import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.pgclient.PgBuilder;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Connections for which the tables of one generation are the tables. */
@ApplicationScoped
class GenerationPools {
  private final Vertx vertx;
  private final String url;
  private final String user;
  private final String password;

  GenerationPools(
      Vertx vertx,
      @ConfigProperty(name = "quarkus.datasource.reactive.url") String url,
      @ConfigProperty(name = "quarkus.datasource.username") String user,
      @ConfigProperty(name = "quarkus.datasource.password") String password) {
    this.vertx = vertx;
    this.url = url.replaceFirst("^vertx-reactive:", "");
    this.user = user;
    this.password = password;
  }

  /** To be closed by whoever asked for it. */
  Pool of(Generation generation, int connections) {
    PgConnectOptions options =
        PgConnectOptions.fromUri(url)
            .setUser(user)
            .setPassword(password)
            .setCachePreparedStatements(true)
            .addProperty("search_path", generation.schema())
            // Statements are planned while tables are empty, which soon have millions of rows.
            .addProperty("enable_seqscan", "off")
            .addProperty("plan_cache_mode", "force_generic_plan")
            // Nobody is told of a batch before the tables take over, and that commit waits for
            // all before it; what a crash takes is read again, as its offsets went with it.
            .addProperty("synchronous_commit", "off");
    return PgBuilder.pool()
        .with(new PoolOptions().setMaxSize(connections))
        .connectingTo(options)
        .using(vertx)
        .build();
  }
}

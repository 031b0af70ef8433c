package telesales.calllog.calls;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import telesales.figures.EffectiveCallRule;
import telesales.figures.EffectiveCallRules;

/** Which calls count as effective, as it is known now. */
@ApplicationScoped
public class Rules {
  private static final String ALL =
      "SELECT version, minimum_talk_seconds, effective_from FROM effective_call_rule";

  private final Pool pool;

  Rules(Pool pool) {
    this.pool = pool;
  }

  public Uni<EffectiveCallRules> now() {
    return pool.query(ALL)
        .execute()
        .map(
            rows -> {
              List<EffectiveCallRule> rules = new ArrayList<>();
              for (Row row : rows) {
                rules.add(
                    new EffectiveCallRule(
                        row.getInteger(0), row.getInteger(1), row.getLocalDate(2)));
              }
              return EffectiveCallRules.of(rules);
            });
  }
}

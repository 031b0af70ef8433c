package telesales.projection.board;

import io.vertx.mutiny.sqlclient.Row;
import telesales.figures.Figures;

/**
 * An agent's figures of the instant that a meeting looks at.
 *
 * @param since what was corrected of them after it; calls that began later are no correction
 */
record FrozenFigures(String agent, Figures figures, Figures since) {
  static FrozenFigures read(Row row) {
    Figures then = figures(row, "");
    return new FrozenFigures(row.getString("agent"), then, figures(row, "_now").minus(then));
  }

  private static Figures figures(Row row, String when) {
    return new Figures(
        row.getLong("dials" + when),
        row.getLong("connected" + when),
        row.getLong("effective_calls" + when),
        row.getLong("talk_seconds" + when),
        row.getLong("wechat_adds" + when),
        row.getLong("interested_leads" + when),
        row.getLong("deals" + when));
  }
}

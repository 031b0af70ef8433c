package telesales.projection.bi;

import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * No migration has to know of the views: they are away while tables change, and made anew when all
 * is done. Flyway makes this itself, so that it asks for its setting.
 */
public final class KeepViewsOverMigrations implements Callback {
  private static final String ROLE = "telesales.bi.role";
  private static final String SERVING = "public";

  @Override
  public boolean supports(Event event, Context context) {
    return event == Event.BEFORE_EACH_MIGRATE || event == Event.AFTER_MIGRATE;
  }

  @Override
  public boolean canHandleInTransaction(Event event, Context context) {
    return true;
  }

  @Override
  public void handle(Event event, Context context) {
    String tables = context.getConfiguration().getDefaultSchema();
    if (tables != null && !tables.equals(SERVING)) {
      // Tables that are built anew beside: the views go on showing those that serve.
      return;
    }
    var schema = new BiSchema(context.getConnection());
    try {
      if (event == Event.BEFORE_EACH_MIGRATE) {
        schema.drop();
      } else {
        schema.ensure();
        schema.open(ConfigProvider.getConfig().getValue(ROLE, String.class));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the views for BI tools cannot be made", e);
    }
  }

  @Override
  public String getCallbackName() {
    return "bi";
  }
}

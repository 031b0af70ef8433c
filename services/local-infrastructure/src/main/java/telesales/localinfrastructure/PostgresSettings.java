package telesales.localinfrastructure;

import java.util.LinkedHashMap;
import java.util.Map;

/** The settings PostgreSQL runs with; whatever is not here is its own default. */
final class PostgresSettings {

  private PostgresSettings() {}

  static Map<String, String> of(int port) {
    var settings = new LinkedHashMap<String, String>();
    settings.put("port", Integer.toString(port));
    settings.put("listen_addresses", "127.0.0.1");
    settings.put("unix_socket_directories", "");
    // What is committed must survive the loss of power: these are its defaults, written out
    // because everything that the system promises stands on them.
    settings.put("fsync", "on");
    settings.put("synchronous_commit", "on");
    settings.put("full_page_writes", "on");
    settings.put("max_connections", "120");
    settings.put("shared_buffers", "64MB");
    settings.put("effective_cache_size", "512MB");
    settings.put("work_mem", "8MB");
    settings.put("random_page_cost", "1.1");
    // A checkpoint makes every page be written whole once more: under load that was half of all
    // writing while there was one every half minute.
    settings.put("max_wal_size", "4GB");
    settings.put("checkpoint_timeout", "15min");
    settings.put("jit", "off");
    // No workers for reading ahead: on one small machine they cost memory and gain nothing.
    settings.put("io_method", "sync");
    settings.put("timezone", "UTC");
    settings.put("log_timezone", "UTC");
    // A failing statement may hold a customer's data, and logs must not.
    settings.put("log_min_error_statement", "panic");
    settings.put("log_parameter_max_length_on_error", "0");
    return settings;
  }
}

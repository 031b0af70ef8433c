package telesales.projection.rebuild;

/** Where the tables of one generation stand. Whoever reads boards knows the first name only. */
enum Generation {
  SERVING("public"),
  NEXT("generation_next"),
  PREVIOUS("generation_previous");

  private final String schema;

  Generation(String schema) {
    this.schema = schema;
  }

  String schema() {
    return schema;
  }
}

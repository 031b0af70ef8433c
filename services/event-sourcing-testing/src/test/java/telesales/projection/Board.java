package telesales.projection;

/** Stands in for a class of another service. */
public record Board(String name) {}

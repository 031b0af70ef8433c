package telesales.calllog.formats;

/**
 * How much a post may hold; more of it is refused before it costs anything.
 *
 * @param fields of a form at the most
 * @param nesting of objects and lists within each other at the most
 */
public record PostLimits(int fields, int nesting) {}

package telesales.contracts;

/**
 * An amount of money, exact.
 *
 * @param minorUnits in the smallest unit that the currency has by ISO 4217, as fen and cents are
 * @param currency its three letters by ISO 4217, as in {@code CNY}
 */
public record Money(long minorUnits, String currency) {}

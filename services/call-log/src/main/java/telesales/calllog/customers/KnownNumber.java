package telesales.calllog.customers;

import java.time.ZoneId;
import java.util.List;

/**
 * A number with what the world's numbering plans say of it.
 *
 * @param number in the international form (E.164) if it is valid, otherwise as it was dialled
 * @param valid whether such a number can be called at all
 * @param zones where it may be: several where a country has several zones, none if nobody knows
 */
public record KnownNumber(PhoneNumber number, boolean valid, List<ZoneId> zones) {}

package telesales.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * Days of a telesales floor, with the figures that follow from them, worked out by others than the
 * product.
 *
 * @param floor the body of {@code PUT /api/floor}
 * @param calls the bodies of {@code POST /api/calls}, in the order they were made
 * @param figures by date, then by agent: the plain numbers that boards must show
 */
record FloorDays(String origin, JsonNode floor, List<String> calls, JsonNode figures) {}

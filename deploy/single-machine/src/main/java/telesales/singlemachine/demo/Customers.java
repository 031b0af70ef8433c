package telesales.singlemachine.demo;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import telesales.singlemachine.demo.PlannedCall.Customer;

/** Makes up people to call. */
final class Customers {

  private static final List<String> JOBS =
      List.of("management", "technician", "services", "self-employed", "retired", "student");
  private static final List<String> MARITAL = List.of("married", "single", "divorced");
  private static final List<String> EDUCATION = List.of("primary", "secondary", "tertiary");

  private Customers() {}

  static Customer stranger(RandomGenerator random) {
    return new Customer(
        String.format(Locale.ROOT, "1550%07d", random.nextInt(10_000_000)),
        20 + random.nextInt(50),
        oneOf(JOBS, random),
        oneOf(MARITAL, random),
        oneOf(EDUCATION, random));
  }

  private static String oneOf(List<String> values, RandomGenerator random) {
    return values.get(random.nextInt(values.size()));
  }
}

package telesales.eventsourcing.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Set;

/** Rules that hold in every module. */
final class Rules {
  static final DescribedPredicate<JavaClass> WHAT_A_DOMAIN_MAY_USE =
      resideInAnyPackage(
          "java.lang..",
          "java.math..",
          "java.nio.charset..",
          "java.time..",
          "java.util..",
          "org.jspecify..",
          "telesales.contracts..",
          "telesales.figures..",
          "telesales.eventsourcing.decider..");

  private static final Set<String> TIMES =
      Set.of(
          "java.time.Instant",
          "java.time.LocalDate",
          "java.time.LocalDateTime",
          "java.time.LocalTime",
          "java.time.OffsetDateTime",
          "java.time.ZonedDateTime",
          "java.time.Year",
          "java.time.YearMonth");

  private Rules() {}

  static ArchRule noCyclesBetweenPackagesOf(String root) {
    return slices()
        .matching(root + ".(**)")
        .should()
        .beFreeOfCycles()
        .as("no cycles between the packages of " + root);
  }

  static ArchRule timeComesFromAClock() {
    return noClasses()
        .should()
        .callMethodWhere(readsTheRealTime())
        .orShould()
        .callConstructor(Date.class)
        .as("time comes from the injected clock");
  }

  static ArchRule nobodyWaitsBlindly() {
    return noClasses()
        .should()
        .callMethod(Thread.class, "sleep", long.class)
        .orShould()
        .callMethod(Thread.class, "sleep", Duration.class)
        .as("nobody sleeps: one waits for a condition");
  }

  static ArchRule nobodyPrints() {
    return noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .as("nobody prints: one logs");
  }

  private static DescribedPredicate<JavaMethodCall> readsTheRealTime() {
    return DescribedPredicate.describe(
        "the real time is read", call -> readsTheRealTime(call.getTarget()));
  }

  private static boolean readsTheRealTime(MethodCallTarget target) {
    String owner = target.getOwner().getName();
    boolean withoutClock =
        target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    return (TIMES.contains(owner) && target.getName().equals("now") && withoutClock)
        || (owner.equals("java.time.Clock") && target.getName().startsWith("system"))
        || (owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis"));
  }
}

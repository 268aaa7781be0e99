package java.time.temporal;
public enum ChronoField implements java.time.temporal.TemporalField {
 NANO_OF_SECOND, NANO_OF_DAY, MICRO_OF_SECOND, MICRO_OF_DAY, MILLI_OF_SECOND, MILLI_OF_DAY, SECOND_OF_MINUTE, SECOND_OF_DAY, MINUTE_OF_HOUR, MINUTE_OF_DAY, HOUR_OF_AMPM, CLOCK_HOUR_OF_AMPM, HOUR_OF_DAY, CLOCK_HOUR_OF_DAY, AMPM_OF_DAY, DAY_OF_WEEK, ALIGNED_DAY_OF_WEEK_IN_MONTH, ALIGNED_DAY_OF_WEEK_IN_YEAR, DAY_OF_MONTH, DAY_OF_YEAR, EPOCH_DAY, ALIGNED_WEEK_OF_MONTH, ALIGNED_WEEK_OF_YEAR, MONTH_OF_YEAR, PROLEPTIC_MONTH, YEAR_OF_ERA, YEAR, ERA, INSTANT_SECONDS, OFFSET_SECONDS;
 public <R extends java.time.temporal.Temporal> R adjustInto(R a, long b) {}
 public String getDisplayName(java.util.Locale a) {}
 public String toString() {}
 public boolean isDateBased() {}
 public boolean isSupportedBy(java.time.temporal.TemporalAccessor a) {}
 public boolean isTimeBased() {}
 public int checkValidIntValue(long a) {}
 public java.time.temporal.TemporalUnit getBaseUnit() {}
 public java.time.temporal.TemporalUnit getRangeUnit() {}
 public java.time.temporal.ValueRange range() {}
 public java.time.temporal.ValueRange rangeRefinedBy(java.time.temporal.TemporalAccessor a) {}
 public long checkValidValue(long a) {}
 public long getFrom(java.time.temporal.TemporalAccessor a) {}
 public static java.time.temporal.ChronoField valueOf(String a) {}
 public static java.time.temporal.ChronoField[] values() {}
}
public enum ChronoUnit implements java.time.temporal.TemporalUnit {
 NANOS, MICROS, MILLIS, SECONDS, MINUTES, HOURS, HALF_DAYS, DAYS, WEEKS, MONTHS, YEARS, DECADES, CENTURIES, MILLENNIA, ERAS, FOREVER;
 public <R extends java.time.temporal.Temporal> R addTo(R a, long b) {}
 public String toString() {}
 public boolean isDateBased() {}
 public boolean isDurationEstimated() {}
 public boolean isSupportedBy(java.time.temporal.Temporal a) {}
 public boolean isTimeBased() {}
 public java.time.Duration getDuration() {}
 public long between(java.time.temporal.Temporal a, java.time.temporal.Temporal b) {}
 public static java.time.temporal.ChronoUnit valueOf(String a) {}
 public static java.time.temporal.ChronoUnit[] values() {}
}
public class IsoFields {
 public static java.time.temporal.TemporalField DAY_OF_QUARTER;
 public static java.time.temporal.TemporalField QUARTER_OF_YEAR;
 public static java.time.temporal.TemporalField WEEK_BASED_YEAR;
 public static java.time.temporal.TemporalField WEEK_OF_WEEK_BASED_YEAR;
 public static java.time.temporal.TemporalUnit QUARTER_YEARS;
 public static java.time.temporal.TemporalUnit WEEK_BASED_YEARS;
}
public class JulianFields {
 public static java.time.temporal.TemporalField JULIAN_DAY;
 public static java.time.temporal.TemporalField MODIFIED_JULIAN_DAY;
 public static java.time.temporal.TemporalField RATA_DIE;
}
public interface Temporal extends java.time.temporal.TemporalAccessor {
 boolean isSupported(java.time.temporal.TemporalUnit a);
 default java.time.temporal.Temporal minus(java.time.temporal.TemporalAmount a) {}
 default java.time.temporal.Temporal minus(long a, java.time.temporal.TemporalUnit b) {}
 default java.time.temporal.Temporal plus(java.time.temporal.TemporalAmount a) {}
 default java.time.temporal.Temporal with(java.time.temporal.TemporalAdjuster a) {}
 java.time.temporal.Temporal plus(long a, java.time.temporal.TemporalUnit b);
 java.time.temporal.Temporal with(java.time.temporal.TemporalField a, long b);
 long until(java.time.temporal.Temporal a, java.time.temporal.TemporalUnit b);
}
public interface TemporalAccessor {
 boolean isSupported(java.time.temporal.TemporalField a);
 default <R> R query(java.time.temporal.TemporalQuery<R> a) {}
 default int get(java.time.temporal.TemporalField a) {}
 default java.time.temporal.ValueRange range(java.time.temporal.TemporalField a) {}
 long getLong(java.time.temporal.TemporalField a);
}
public interface TemporalAdjuster {
 java.time.temporal.Temporal adjustInto(java.time.temporal.Temporal a);
}
public class TemporalAdjusters {
 public static java.time.temporal.TemporalAdjuster dayOfWeekInMonth(int a, java.time.DayOfWeek b) {}
 public static java.time.temporal.TemporalAdjuster firstDayOfMonth() {}
 public static java.time.temporal.TemporalAdjuster firstDayOfNextMonth() {}
 public static java.time.temporal.TemporalAdjuster firstDayOfNextYear() {}
 public static java.time.temporal.TemporalAdjuster firstDayOfYear() {}
 public static java.time.temporal.TemporalAdjuster firstInMonth(java.time.DayOfWeek a) {}
 public static java.time.temporal.TemporalAdjuster lastDayOfMonth() {}
 public static java.time.temporal.TemporalAdjuster lastDayOfYear() {}
 public static java.time.temporal.TemporalAdjuster lastInMonth(java.time.DayOfWeek a) {}
 public static java.time.temporal.TemporalAdjuster next(java.time.DayOfWeek a) {}
 public static java.time.temporal.TemporalAdjuster nextOrSame(java.time.DayOfWeek a) {}
 public static java.time.temporal.TemporalAdjuster ofDateAdjuster(java.util.function.UnaryOperator<java.time.LocalDate> a) {}
 public static java.time.temporal.TemporalAdjuster previous(java.time.DayOfWeek a) {}
 public static java.time.temporal.TemporalAdjuster previousOrSame(java.time.DayOfWeek a) {}
}
public interface TemporalAmount {
 java.time.temporal.Temporal addTo(java.time.temporal.Temporal a);
 java.time.temporal.Temporal subtractFrom(java.time.temporal.Temporal a);
 java.util.List<java.time.temporal.TemporalUnit> getUnits();
 long get(java.time.temporal.TemporalUnit a);
}
public interface TemporalField {
 <R extends java.time.temporal.Temporal> R adjustInto(R a, long b);
 String toString();
 boolean isDateBased();
 boolean isSupportedBy(java.time.temporal.TemporalAccessor a);
 boolean isTimeBased();
 default String getDisplayName(java.util.Locale a) {}
 default java.time.temporal.TemporalAccessor resolve(java.util.Map<java.time.temporal.TemporalField, Long> a, java.time.temporal.TemporalAccessor b, java.time.format.ResolverStyle c) {}
 java.time.temporal.TemporalUnit getBaseUnit();
 java.time.temporal.TemporalUnit getRangeUnit();
 java.time.temporal.ValueRange range();
 java.time.temporal.ValueRange rangeRefinedBy(java.time.temporal.TemporalAccessor a);
 long getFrom(java.time.temporal.TemporalAccessor a);
}
public class TemporalQueries {
 public static java.time.temporal.TemporalQuery<java.time.LocalDate> localDate() {}
 public static java.time.temporal.TemporalQuery<java.time.LocalTime> localTime() {}
 public static java.time.temporal.TemporalQuery<java.time.ZoneId> zone() {}
 public static java.time.temporal.TemporalQuery<java.time.ZoneId> zoneId() {}
 public static java.time.temporal.TemporalQuery<java.time.ZoneOffset> offset() {}
 public static java.time.temporal.TemporalQuery<java.time.chrono.Chronology> chronology() {}
 public static java.time.temporal.TemporalQuery<java.time.temporal.TemporalUnit> precision() {}
}
public interface TemporalQuery<R> {
 R queryFrom(java.time.temporal.TemporalAccessor a);
}
public interface TemporalUnit {
 <R extends java.time.temporal.Temporal> R addTo(R a, long b);
 String toString();
 boolean isDateBased();
 boolean isDurationEstimated();
 boolean isTimeBased();
 default boolean isSupportedBy(java.time.temporal.Temporal a) {}
 java.time.Duration getDuration();
 long between(java.time.temporal.Temporal a, java.time.temporal.Temporal b);
}
public class UnsupportedTemporalTypeException extends java.time.DateTimeException {
 public UnsupportedTemporalTypeException(String a) {}
 public UnsupportedTemporalTypeException(String a, Throwable b) {}
}
public class ValueRange implements java.io.Serializable {
 public String toString() {}
 public boolean equals(Object a) {}
 public boolean isFixed() {}
 public boolean isIntValue() {}
 public boolean isValidIntValue(long a) {}
 public boolean isValidValue(long a) {}
 public int checkValidIntValue(long a, java.time.temporal.TemporalField b) {}
 public int hashCode() {}
 public long checkValidValue(long a, java.time.temporal.TemporalField b) {}
 public long getLargestMinimum() {}
 public long getMaximum() {}
 public long getMinimum() {}
 public long getSmallestMaximum() {}
 public static java.time.temporal.ValueRange of(long a, long b) {}
 public static java.time.temporal.ValueRange of(long a, long b, long c) {}
 public static java.time.temporal.ValueRange of(long a, long b, long c, long d) {}
}
public class WeekFields implements java.io.Serializable {
 public String toString() {}
 public boolean equals(Object a) {}
 public int getMinimalDaysInFirstWeek() {}
 public int hashCode() {}
 public java.time.DayOfWeek getFirstDayOfWeek() {}
 public java.time.temporal.TemporalField dayOfWeek() {}
 public java.time.temporal.TemporalField weekBasedYear() {}
 public java.time.temporal.TemporalField weekOfMonth() {}
 public java.time.temporal.TemporalField weekOfWeekBasedYear() {}
 public java.time.temporal.TemporalField weekOfYear() {}
 public static java.time.temporal.TemporalUnit WEEK_BASED_YEARS;
 public static java.time.temporal.WeekFields ISO;
 public static java.time.temporal.WeekFields SUNDAY_START;
 public static java.time.temporal.WeekFields of(java.time.DayOfWeek a, int b) {}
 public static java.time.temporal.WeekFields of(java.util.Locale a) {}
}

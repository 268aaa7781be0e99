package java.time;
public abstract class Clock implements java.time.InstantSource {
 protected Clock() {}
 public abstract java.time.Clock withZone(java.time.ZoneId a);
 public abstract java.time.Instant instant();
 public abstract java.time.ZoneId getZone();
 public boolean equals(Object a) {}
 public int hashCode() {}
 public long millis() {}
 public static java.time.Clock fixed(java.time.Instant a, java.time.ZoneId b) {}
 public static java.time.Clock offset(java.time.Clock a, java.time.Duration b) {}
 public static java.time.Clock system(java.time.ZoneId a) {}
 public static java.time.Clock systemDefaultZone() {}
 public static java.time.Clock systemUTC() {}
 public static java.time.Clock tick(java.time.Clock a, java.time.Duration b) {}
 public static java.time.Clock tickMillis(java.time.ZoneId a) {}
 public static java.time.Clock tickMinutes(java.time.ZoneId a) {}
 public static java.time.Clock tickSeconds(java.time.ZoneId a) {}
}
public class DateTimeException extends RuntimeException {
 public DateTimeException(String a) {}
 public DateTimeException(String a, Throwable b) {}
}
public enum DayOfWeek implements java.time.temporal.TemporalAccessor, java.time.temporal.TemporalAdjuster {
 MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY;
 public <R> R query(java.time.temporal.TemporalQuery<R> a) {}
 public String getDisplayName(java.time.format.TextStyle a, java.util.Locale b) {}
 public boolean isSupported(java.time.temporal.TemporalField a) {}
 public int get(java.time.temporal.TemporalField a) {}
 public int getValue() {}
 public java.time.DayOfWeek minus(long a) {}
 public java.time.DayOfWeek plus(long a) {}
 public java.time.temporal.Temporal adjustInto(java.time.temporal.Temporal a) {}
 public java.time.temporal.ValueRange range(java.time.temporal.TemporalField a) {}
 public long getLong(java.time.temporal.TemporalField a) {}
 public static java.time.DayOfWeek from(java.time.temporal.TemporalAccessor a) {}
 public static java.time.DayOfWeek of(int a) {}
 public static java.time.DayOfWeek valueOf(String a) {}
 public static java.time.DayOfWeek[] values() {}
}
public class Duration implements java.time.temporal.TemporalAmount, Comparable<java.time.Duration>, java.io.Serializable {
 public String toString() {}
 public boolean equals(Object a) {}
 public boolean isNegative() {}
 public boolean isZero() {}
 public int compareTo(java.time.Duration a) {}
 public int getNano() {}
 public int hashCode() {}
 public int toHoursPart() {}
 public int toMillisPart() {}
 public int toMinutesPart() {}
 public int toNanosPart() {}
 public int toSecondsPart() {}
 public java.time.Duration abs() {}
 public java.time.Duration dividedBy(long a) {}
 public java.time.Duration minus(java.time.Duration a) {}
 public java.time.Duration minus(long a, java.time.temporal.TemporalUnit b) {}
 public java.time.Duration minusDays(long a) {}
 public java.time.Duration minusHours(long a) {}
 public java.time.Duration minusMillis(long a) {}
 public java.time.Duration minusMinutes(long a) {}
 public java.time.Duration minusNanos(long a) {}
 public java.time.Duration minusSeconds(long a) {}
 public java.time.Duration multipliedBy(long a) {}
 public java.time.Duration negated() {}
 public java.time.Duration plus(java.time.Duration a) {}
 public java.time.Duration plus(long a, java.time.temporal.TemporalUnit b) {}
 public java.time.Duration plusDays(long a) {}
 public java.time.Duration plusHours(long a) {}
 public java.time.Duration plusMillis(long a) {}
 public java.time.Duration plusMinutes(long a) {}
 public java.time.Duration plusNanos(long a) {}
 public java.time.Duration plusSeconds(long a) {}
 public java.time.Duration truncatedTo(java.time.temporal.TemporalUnit a) {}
 public java.time.Duration withNanos(int a) {}
 public java.time.Duration withSeconds(long a) {}
 public java.time.temporal.Temporal addTo(java.time.temporal.Temporal a) {}
 public java.time.temporal.Temporal subtractFrom(java.time.temporal.Temporal a) {}
 public java.util.List<java.time.temporal.TemporalUnit> getUnits() {}
 public long dividedBy(java.time.Duration a) {}
 public long get(java.time.temporal.TemporalUnit a) {}
 public long getSeconds() {}
 public long toDays() {}
 public long toDaysPart() {}
 public long toHours() {}
 public long toMillis() {}
 public long toMinutes() {}
 public long toNanos() {}
 public long toSeconds() {}
 public static java.time.Duration ZERO;
 public static java.time.Duration between(java.time.temporal.Temporal a, java.time.temporal.Temporal b) {}
 public static java.time.Duration from(java.time.temporal.TemporalAmount a) {}
 public static java.time.Duration of(long a, java.time.temporal.TemporalUnit b) {}
 public static java.time.Duration ofDays(long a) {}
 public static java.time.Duration ofHours(long a) {}
 public static java.time.Duration ofMillis(long a) {}
 public static java.time.Duration ofMinutes(long a) {}
 public static java.time.Duration ofNanos(long a) {}
 public static java.time.Duration ofSeconds(long a) {}
 public static java.time.Duration ofSeconds(long a, long b) {}
 public static java.time.Duration parse(CharSequence a) {}
}
public class Instant implements java.time.temporal.Temporal, java.time.temporal.TemporalAdjuster, Comparable<java.time.Instant>, java.io.Serializable {
 public <R> R query(java.time.temporal.TemporalQuery<R> a) {}
 public String toString() {}
 public boolean equals(Object a) {}
 public boolean isAfter(java.time.Instant a) {}
 public boolean isBefore(java.time.Instant a) {}
 public boolean isSupported(java.time.temporal.TemporalField a) {}
 public boolean isSupported(java.time.temporal.TemporalUnit a) {}
 public int compareTo(java.time.Instant a) {}
 public int get(java.time.temporal.TemporalField a) {}
 public int getNano() {}
 public int hashCode() {}
 public java.time.Instant minus(java.time.temporal.TemporalAmount a) {}
 public java.time.Instant minus(long a, java.time.temporal.TemporalUnit b) {}
 public java.time.Instant minusMillis(long a) {}
 public java.time.Instant minusNanos(long a) {}
 public java.time.Instant minusSeconds(long a) {}
 public java.time.Instant plus(java.time.temporal.TemporalAmount a) {}
 public java.time.Instant plus(long a, java.time.temporal.TemporalUnit b) {}
 public java.time.Instant plusMillis(long a) {}
 public java.time.Instant plusNanos(long a) {}
 public java.time.Instant plusSeconds(long a) {}
 public java.time.Instant truncatedTo(java.time.temporal.TemporalUnit a) {}
 public java.time.Instant with(java.time.temporal.TemporalAdjuster a) {}
 public java.time.Instant with(java.time.temporal.TemporalField a, long b) {}
 public java.time.OffsetDateTime atOffset(java.time.ZoneOffset a) {}
 public java.time.ZonedDateTime atZone(java.time.ZoneId a) {}
 public java.time.temporal.Temporal adjustInto(java.time.temporal.Temporal a) {}
 public java.time.temporal.ValueRange range(java.time.temporal.TemporalField a) {}
 public long getEpochSecond() {}
 public long getLong(java.time.temporal.TemporalField a) {}
 public long toEpochMilli() {}
 public long until(java.time.temporal.Temporal a, java.time.temporal.TemporalUnit b) {}
 public static java.time.Instant EPOCH;
 public static java.time.Instant MAX;
 public static java.time.Instant MIN;
 public static java.time.Instant from(java.time.temporal.TemporalAccessor a) {}
 public static java.time.Instant now() {}
 public static java.time.Instant now(java.time.Clock a) {}
 public static java.time.Instant ofEpochMilli(long a) {}
 public static java.time.Instant ofEpochSecond(long a) {}
 public static java.time.Instant ofEpochSecond(long a, long b) {}
 public static java.time.Instant parse(CharSequence a) {}
}
public interface InstantSource {
 default java.time.Clock withZone(java.time.ZoneId a) {}
 default long millis() {}
 java.time.Instant instant();
 static java.time.InstantSource fixed(java.time.Instant a) {}
 static java.time.InstantSource offset(java.time.InstantSource a, java.time.Duration b) {}
 static java.time.InstantSource system() {}
 static java.time.InstantSource tick(java.time.InstantSource a, java.time.Duration b) {}
}
public class LocalDate implements java.time.temporal.Temporal, java.time.temporal.TemporalAdjuster, java.time.chrono.ChronoLocalDate, java.io.Serializable {
 public <R> R query(java.time.temporal.TemporalQuery<R> a) {}
 public String format(java.time.format.DateTimeFormatter a) {}
 public String toString() {}
 public boolean equals(Object a) {}
 public boolean isAfter(java.time.chrono.ChronoLocalDate a) {}
 public boolean isBefore(java.time.chrono.ChronoLocalDate a) {}
 public boolean isEqual(java.time.chrono.ChronoLocalDate a) {}
 public boolean isLeapYear() {}
 public boolean isSupported(java.time.temporal.TemporalField a) {}
 public boolean isSupported(java.time.temporal.TemporalUnit a) {}
 public int compareTo(java.time.chrono.ChronoLocalDate a) {}
 public int get(java.time.temporal.TemporalField a) {}
 public int getDayOfMonth() {}
 public int getDayOfYear() {}
 public int getMonthValue() {}
 public int getYear() {}
 public int hashCode() {}
 public int lengthOfMonth() {}
 public int lengthOfYear() {}
 public java.time.DayOfWeek getDayOfWeek() {}
 public java.time.LocalDate minus(java.time.temporal.TemporalAmount a) {}
 public java.time.LocalDate minus(long a, java.time.temporal.TemporalUnit b) {}
 public java.time.LocalDate minusDays(long a) {}
 public java.time.LocalDate minusMonths(long a) {}
 public java.time.LocalDate minusWeeks(long a) {}
 public java.time.LocalDate minusYears(long a) {}
 public java.time.LocalDate plus(java.time.temporal.TemporalAmount a) {}
 public java.time.LocalDate plus(long a, java.time.temporal.TemporalUnit b) {}
 public java.time.LocalDate plusDays(long a) {}
 public java.time.LocalDate plusMonths(long a) {}
 public java.time.LocalDate plusWeeks(long a) {}
 public java.time.LocalDate plusYears(long a) {}
 public java.time.LocalDate with(java.time.temporal.TemporalAdjuster a) {}
 public java.time.LocalDate with(java.time.temporal.TemporalField a, long b) {}
 public java.time.LocalDate withDayOfMonth(int a) {}
 public java.time.LocalDate withDayOfYear(int a) {}
 public java.time.LocalDate withMonth(int a) {}
 public java.time.LocalDate withYear(int a) {}
 public java.time.LocalDateTime atStartOfDay() {}
 public java.time.LocalDateTime atTime(int a, int b) {}
 public java.time.LocalDateTime atTime(int a, int b, int c) {}
 public java.time.LocalDateTime atTime(int a, int b, int c, int d) {}
 public java.time.LocalDateTime atTime(java.time.LocalTime a) {}
 public java.time.Month getMonth() {}
 public java.time.OffsetDateTime atTime(java.time.OffsetTime a) {}
 public java.time.Period until(java.time.chrono.ChronoLocalDate a) {}
 public java.time.ZonedDateTime atStartOfDay(java.time.ZoneId a) {}
 public java.time.chrono.IsoChronology getChronology() {}
 public java.time.chrono.IsoEra getEra() {}
 public java.time.temporal.Temporal adjustInto(java.time.temporal.Temporal a) {}
 public java.time.temporal.ValueRange range(java.time.temporal.TemporalField a) {}
 public java.util.stream.Stream<java.time.LocalDate> datesUntil(java.time.LocalDate a) {}
 public java.util.stream.Stream<java.time.LocalDate> datesUntil(java.time.LocalDate a, java.time.Period b) {}
 public long getLong(java.time.temporal.TemporalField a) {}
 public long toEpochDay() {}
 public long toEpochSecond(java.time.LocalTime a, java.time.ZoneOffset b) {}
 public long until(java.time.temporal.Temporal a, java.time.temporal.TemporalUnit b) {}
 public static java.time.LocalDate EPOCH;
 public static java.time.LocalDate MAX;
 public static java.time.LocalDate MIN;
 public static java.time.LocalDate from(java.time.temporal.TemporalAccessor a) {}
 public static java.time.LocalDate now() {}
 public static java.time.LocalDate now(java.time.Clock a) {}
 public static java.time.LocalDate now(java.time.ZoneId a) {}
 public static java.time.LocalDate of(int a, int b, int c) {}
 public static java.time.LocalDate of(int a, java.time.Month b, int c) {}
 public static java.time.LocalDate ofEpochDay(long a) {}
 public static java.time.LocalDate ofInstant(java.time.Instant a, java.time.ZoneId b) {}
 public static java.time.LocalDate ofYearDay(int a, int b) {}
 public static java.time.LocalDate parse(CharSequence a) {}
 public static java.time.LocalDate parse(CharSequence a, java.time.format.DateTimeFormatter b) {}
}
public class LocalDateTime implements java.time.temporal.Temporal, java.time.temporal.TemporalAdjuster, java.time.chrono.ChronoLocalDateTime<java.time.LocalDate>, java.io.Serializable {
 public <R> R query(java.time.temporal.TemporalQuery<R> a) {}
 public String format(java.time.format.DateTimeFormatter a) {}
 public String toString() {}
 public boolean equals(Object a) {}
 public boolean isAfter(java.time.chrono.ChronoLocalDateTime<?> a) {}
 public boolean isBefore(java.time.chrono.ChronoLocalDateTime<?> a) {}
 public boolean isEqual(java.time.chrono.ChronoLocalDateTime<?> a) {}
 public boolean isSupported(java.time.temporal.TemporalField a) {}
 public boolean isSupported(java.time.temporal.TemporalUnit a) {}
 public int compareTo(java.time.chrono.ChronoLocalDateTime<?> a) {}
 public int get(java.time.temporal.TemporalField a) {}
 public int getDayOfMonth() {}
 public int getDayOfYear() {}
 public int getHour() {}
 public int getMinute() {}
 public int getMonthValue() {}
 public int getNano() {}
 public int getSecond() {}
 public int getYear() {}
 public int hashCode() {}
 public java.time.DayOfWeek getDayOfWeek() {}
 public java.time.LocalDate toLocalDate() {}
 public java.time.LocalDateTime minus(java.time.temporal.TemporalAmount a) {}
 public java.time.LocalDateTime minus(long a, java.time.temporal.TemporalUnit b) {}
 public java.time.LocalDateTime minusDays(long a) {}
 public java.time.LocalDateTime minusHours(long a) {}
 public java.time.LocalDateTime minusMinutes(long a) {}
 public java.time.LocalDateTime minusMonths(long a) {}
 public java.time.LocalDateTime minusNanos(long a) {}
 public java.time.LocalDateTime minusSeconds(long a) {}
 public java.time.LocalDateTime minusWeeks(long a) {}
 public java.time.LocalDateTime minusYears(long a) {}
 public java.time.LocalDateTime plus(java.time.temporal.TemporalAmount a) {}
 public java.time.LocalDateTime plus(long a, java.time.temporal.TemporalUnit b) {}
 public java.time.LocalDateTime plusDays(long a) {}
 public java.time.LocalDateTime plusHours(long a) {}
 public java.time.LocalDateTime plusMinutes(long a) {}
 public java.time.LocalDateTime plusMonths(long a) {}
 public java.time.LocalDateTime plusNanos(long a) {}
 public java.time.LocalDateTime plusSeconds(long a) {}
 public java.time.LocalDateTime plusWeeks(long a) {}
 public java.time.LocalDateTime plusYears(long a) {}
 public java.time.LocalDateTime truncatedTo(java.time.temporal.TemporalUnit a) {}
 public java.time.LocalDateTime with(java.time.temporal.TemporalAdjuster a) {}
 public java.time.LocalDateTime with(java.time.temporal.TemporalField a, long b) {}
 public java.time.LocalDateTime withDayOfMonth(int a) {}
 public java.time.LocalDateTime withDayOfYear(int a) {}
 public java.time.LocalDateTime withHour(int a) {}
 public java.time.LocalDateTime withMinute(int a) {}
 public java.time.LocalDateTime withMonth(int a) {}
 public java.time.LocalDateTime withNano(int a) {}
 public java.time.LocalDateTime withSecond(int a) {}
 public java.time.LocalDateTime withYear(int a) {}
 public java.time.LocalTime toLocalTime() {}
 public java.time.Month getMonth() {}
 public java.time.OffsetDateTime atOffset(java.time.ZoneOffset a) {}
 public java.time.ZonedDateTime atZone(java.time.ZoneId a) {}
 public java.time.temporal.Temporal adjustInto(java.time.temporal.Temporal a) {}
 public java.time.temporal.ValueRange range(java.time.temporal.TemporalField a) {}
 public long getLong(java.time.temporal.TemporalField a) {}
 public long until(java.time.temporal.Temporal a, java.time.temporal.TemporalUnit b) {}
 public static java.time.LocalDateTime MAX;
 public static java.time.LocalDateTime MIN;
 public static java.time.LocalDateTime from(java.time.temporal.TemporalAccessor a) {}
 public static java.time.LocalDateTime now() {}
 public static java.time.LocalDateTime now(java.time.Clock a) {}
 public static java.time.LocalDateTime now(java.time.ZoneId a) {}
 public static java.time.LocalDateTime of(int a, int b, int c, int d, int e) {}
 public static java.time.LocalDateTime of(int a, int b, int c, int d, int e, int f) {}
 public static java.time.LocalDateTime of(int a, int b, int c, int d, int e, int f, int g) {}
 public static java.time.LocalDateTime of(int a, java.time.Month b, int c, int d, int e) {}
 public static java.time.LocalDateTime of(int a, java.time.Month b, int c, int d, int e, int f) {}
 public static java.time.LocalDateTime of(int a, java.time.Month b, int c, int d, int e, int f, int g) {}
 public static java.time.LocalDateTime of(java.time.LocalDate a, java.time.LocalTime b) {}
 public static java.time.LocalDateTime ofEpochSecond(long a, int b, java.time.ZoneOffset c) {}
 public static java.time.LocalDateTime ofInstant(java.time.Instant a, java.time.ZoneId b) {}
 public static java.time.LocalDateTime parse(CharSequence a) {}
 public static java.time.LocalDateTime parse(CharSequence a, java.time.format.DateTimeFormatter b) {}
}
public class LocalTime implements java.time.temporal.Temporal, java.time.temporal.TemporalAdjuster, Comparable<java.time.LocalTime>, java.io.Serializable {
 public <R> R query(java.time.temporal.TemporalQuery<R> a) {}
 public String format(java.time.format.DateTimeFormatter a) {}
 public String toString() {}
 public boolean equals(Object a) {}
 public boolean isAfter(java.time.LocalTime a) {}
 public boolean isBefore(java.time.LocalTime a) {}
 public boolean isSupported(java.time.temporal.TemporalField a) {}
 public boolean isSupported(java.time.temporal.TemporalUnit a) {}
 public int compareTo(java.time.LocalTime a) {}
 public int get(java.time.temporal.TemporalField a) {}
 public int getHour() {}
 public int getMinute() {}
 public int getNano() {}
 public int getSecond() {}
 public int hashCode() {}
 public int toSecondOfDay() {}
 public java.time.LocalDateTime atDate(java.time.LocalDate a) {}
 public java.time.LocalTime minus(java.time.temporal.TemporalAmount a) {}
 public java.time.LocalTime minus(long a, java.time.temporal.TemporalUnit b) {}
 public java.time.LocalTime minusHours(long a) {}
 public java.time.LocalTime minusMinutes(long a) {}
 public java.time.LocalTime minusNanos(long a) {}
 public java.time.LocalTime minusSeconds(long a) {}
 public java.time.LocalTime plus(java.time.temporal.TemporalAmount a) {}
 public java.time.LocalTime plus(long a, java.time.temporal.TemporalUnit b) {}
 public java.time.LocalTime plusHours(long a) {}
 public java.time.LocalTime plusMinutes(long a) {}
 public java.time.LocalTime plusNanos(long a) {}
 public java.time.LocalTime plusSeconds(long a) {}
 public java.time.LocalTime truncatedTo(java.time.temporal.TemporalUnit a) {}
 public java.time.LocalTime with(java.time.temporal.TemporalAdjuster a) {}
 public java.time.LocalTime with(java.time.temporal.TemporalField a, long b) {}
 public java.time.LocalTime withHour(int a) {}
 public java.time.LocalTime withMinute(int a) {}
 public java.time.LocalTime withNano(int a) {}
 public java.time.LocalTime withSecond(int a) {}
 public java.time.OffsetTime atOffset(java.time.ZoneOffset a) {}
 public java.time.temporal.Temporal adjustInto(java.time.temporal.Temporal a) {}
 public java.time.temporal.ValueRange range(java.time.temporal.TemporalField a) {}
 public long getLong(java.time.temporal.TemporalField a) {}
 public long toEpochSecond(java.time.LocalDate a, java.time.ZoneOffset b) {}
 public long toNanoOfDay() {}
 public long until(java.time.temporal.Temporal a, java.time.temporal.TemporalUnit b) {}
 public static java.time.LocalTime MAX;
 public static java.time.LocalTime MIDNIGHT;
 public static java.time.LocalTime MIN;
 public static java.time.LocalTime NOON;
 public static java.time.LocalTime from(java.time.temporal.TemporalAccessor a) {}
 public static java.time.LocalTime now() {}
 public static java.time.LocalTime now(java.time.Clock a) {}
 public static java.time.LocalTime now(java.time.ZoneId a) {}
 public static java.time.LocalTime of(int a, int b) {}
 public static java.time.LocalTime of(int a, int b, int c) {}
 public static java.time.LocalTime of(int a, int b, int c, int d) {}
 public static java.time.LocalTime ofInstant(java.time.Instant a, java.time.ZoneId b) {}
 public static java.time.LocalTime ofNanoOfDay(long a) {}
 public static java.time.LocalTime ofSecondOfDay(long a) {}
 public static java.time.LocalTime parse(CharSequence a) {}
 public static java.time.LocalTime parse(CharSequence a, java.time.format.DateTimeFormatter b) {}
}
public enum Month implements java.time.temporal.TemporalAccessor, java.time.temporal.TemporalAdjuster {
 JANUARY, FEBRUARY, MARCH, APRIL, MAY, JUNE, JULY, AUGUST, SEPTEMBER, OCTOBER, NOVEMBER, DECEMBER;
 public <R> R query(java.time.temporal.TemporalQuery<R> a) {}
 public String getDisplayName(java.time.format.TextStyle a, java.util.Locale b) {}
 public boolean isSupported(java.time.temporal.TemporalField a) {}
 public int firstDayOfYear(boolean a) {}
 public int get(java.time.temporal.TemporalField a) {}
 public int getValue() {}
 public int length(boolean a) {}
 public int maxLength() {}
 public int minLength() {}
 public java.time.Month firstMonthOfQuarter() {}
 public java.time.Month minus(long a) {}
 public java.time.Month plus(long a) {}
 public java.time.temporal.Temporal adjustInto(java.time.temporal.Temporal a) {}
 public java.time.temporal.ValueRange range(java.time.temporal.TemporalField a) {}
 public long getLong(java.time.temporal.TemporalField a) {}
 public static java.time.Month from(java.time.temporal.TemporalAccessor a) {}
 public static java.time.Month of(int a) {}
 public static java.time.Month valueOf(String a) {}
 public static java.time.Month[] values() {}
}
public class MonthDay implements java.time.temporal.TemporalAccessor, java.time.temporal.TemporalAdjuster, Comparable<java.time.MonthDay>, java.io.Serializable {
 public <R> R query(java.time.temporal.TemporalQuery<R> a) {}
 public String format(java.time.format.DateTimeFormatter a) {}
 public String toString() {}
 public boolean equals(Object a) {}
 public boolean isAfter(java.time.MonthDay a) {}
 public boolean isBefore(java.time.MonthDay a) {}
 public boolean isSupported(java.time.temporal.TemporalField a) {}
 public boolean isValidYear(int a) {}
 public int compareTo(java.time.MonthDay a) {}
 public int get(java.time.temporal.TemporalField a) {}
 public int getDayOfMonth() {}
 public int getMonthValue() {}
 public int hashCode() {}
 public java.time.LocalDate atYear(int a) {}
 public java.time.Month getMonth() {}
 public java.time.MonthDay with(java.time.Month a) {}
 public java.time.MonthDay withDayOfMonth(int a) {}
 public java.time.MonthDay withMonth(int a) {}
 public java.time.temporal.Temporal adjustInto(java.time.temporal.Temporal a) {}
 public java.time.temporal.ValueRange range(java.time.temporal.TemporalField a) {}
 public long getLong(java.time.temporal.TemporalField a) {}
 public static java.time.MonthDay from(java.time.temporal.TemporalAccessor a) {}
 public static java.time.MonthDay now() {}
 public static java.time.MonthDay now(java.time.Clock a) {}
 public static java.time.MonthDay now(java.time.ZoneId a) {}
 public static java.time.MonthDay of(int a, int b) {}
 public static java.time.MonthDay of(java.time.Month a, int b) {}
 public static java.time.MonthDay parse(CharSequence a) {}
 public static java.time.MonthDay parse(CharSequence a, java.time.format.DateTimeFormatter b) {}
}
public class OffsetDateTime implements java.time.temporal.Temporal, java.time.temporal.TemporalAdjuster, Comparable<java.time.OffsetDateTime>, java.io.Serializable {
 public <R> R query(java.time.temporal.TemporalQuery<R> a) {}
 public String format(java.time.format.DateTimeFormatter a) {}
 public String toString() {}
 public boolean equals(Object a) {}
 public boolean isAfter(java.time.OffsetDateTime a) {}
 public boolean isBefore(java.time.OffsetDateTime a) {}
 public boolean isEqual(java.time.OffsetDateTime a) {}
 public boolean isSupported(java.time.temporal.TemporalField a) {}
 public boolean isSupported(java.time.temporal.TemporalUnit a) {}
 public int compareTo(java.time.OffsetDateTime a) {}
 public int get(java.time.temporal.TemporalField a) {}
 public int getDayOfMonth() {}
 public int getDayOfYear() {}
 public int getHour() {}
 public int getMinute() {}
 public int getMonthValue() {}
 public int getNano() {}
 public int getSecond() {}
 public int getYear() {}
 public int hashCode() {}
 public java.time.DayOfWeek getDayOfWeek() {}
 public java.time.Instant toInstant() {}
 public java.time.LocalDate toLocalDate() {}
 public java.time.LocalDateTime toLocalDateTime() {}
 public java.time.LocalTime toLocalTime() {}
 public java.time.Month getMonth() {}
 public java.time.OffsetDateTime minus(java.time.temporal.TemporalAmount a) {}
 public java.time.OffsetDateTime minus(long a, java.time.temporal.TemporalUnit b) {}
 public java.time.OffsetDateTime minusDays(long a) {}
 public java.time.OffsetDateTime minusHours(long a) {}
 public java.time.OffsetDateTime minusMinutes(long a) {}
 public java.time.OffsetDateTime minusMonths(long a) {}
 public java.time.OffsetDateTime minusNanos(long a) {}
 public java.time.OffsetDateTime minusSeconds(long a) {}
 public java.time.OffsetDateTime minusWeeks(long a) {}
 public java.time.OffsetDateTime minusYears(long a) {}
 public java.time.OffsetDateTime plus(java.time.temporal.TemporalAmount a) {}
 public java.time.OffsetDateTime plus(long a, java.time.temporal.TemporalUnit b) {}
 public java.time.OffsetDateTime plusDays(long a) {}
 public java.time.OffsetDateTime plusHours(long a) {}
 public java.time.OffsetDateTime plusMinutes(long a) {}
 public java.time.OffsetDateTime plusMonths(long a) {}
 public java.time.OffsetDateTime plusNanos(long a) {}
 public java.time.OffsetDateTime plusSeconds(long a) {}
 public java.time.OffsetDateTime plusWeeks(long a) {}
 public java.time.OffsetDateTime plusYears(long a) {}
 public java.time.OffsetDateTime truncatedTo(java.time.temporal.TemporalUnit a) {}
 public java.time.OffsetDateTime with(java.time.temporal.TemporalAdjuster a) {}
 public java.time.OffsetDateTime with(java.time.temporal.TemporalField a, long b) {}
 public java.time.OffsetDateTime withDayOfMonth(int a) {}
 public java.time.OffsetDateTime withDayOfYear(int a) {}
 public java.time.OffsetDateTime withHour(int a) {}
 public java.time.OffsetDateTime withMinute(int a) {}
 public java.time.OffsetDateTime withMonth(int a) {}
 public java.time.OffsetDateTime withNano(int a) {}
 public java.time.OffsetDateTime withOffsetSameInstant(java.time.ZoneOffset a) {}
 public java.time.OffsetDateTime withOffsetSameLocal(java.time.ZoneOffset a) {}
 public java.time.OffsetDateTime withSecond(int a) {}
 public java.time.OffsetDateTime withYear(int a) {}
 public java.time.OffsetTime toOffsetTime() {}
 public java.time.ZoneOffset getOffset() {}
 public java.time.ZonedDateTime atZoneSameInstant(java.time.ZoneId a) {}
 public java.time.ZonedDateTime atZoneSimilarLocal(java.time.ZoneId a) {}
 public java.time.ZonedDateTime toZonedDateTime() {}
 public java.time.temporal.Temporal adjustInto(java.time.temporal.Temporal a) {}
 public java.time.temporal.ValueRange range(java.time.temporal.TemporalField a) {}
 public long getLong(java.time.temporal.TemporalField a) {}
 public long toEpochSecond() {}
 public long until(java.time.temporal.Temporal a, java.time.temporal.TemporalUnit b) {}
 public static java.time.OffsetDateTime MAX;
 public static java.time.OffsetDateTime MIN;
 public static java.time.OffsetDateTime from(java.time.temporal.TemporalAccessor a) {}
 public static java.time.OffsetDateTime now() {}
 public static java.time.OffsetDateTime now(java.time.Clock a) {}
 public static java.time.OffsetDateTime now(java.time.ZoneId a) {}
 public static java.time.OffsetDateTime of(int a, int b, int c, int d, int e, int f, int g, java.time.ZoneOffset h) {}
 public static java.time.OffsetDateTime of(java.time.LocalDate a, java.time.LocalTime b, java.time.ZoneOffset c) {}
 public static java.time.OffsetDateTime of(java.time.LocalDateTime a, java.time.ZoneOffset b) {}
 public static java.time.OffsetDateTime ofInstant(java.time.Instant a, java.time.ZoneId b) {}
 public static java.time.OffsetDateTime parse(CharSequence a) {}
 public static java.time.OffsetDateTime parse(CharSequence a, java.time.format.DateTimeFormatter b) {}
 public static java.util.Comparator<java.time.OffsetDateTime> timeLineOrder() {}
}
public class OffsetTime implements java.time.temporal.Temporal, java.time.temporal.TemporalAdjuster, Comparable<java.time.OffsetTime>, java.io.Serializable {
 public <R> R query(java.time.temporal.TemporalQuery<R> a) {}
 public String format(java.time.format.DateTimeFormatter a) {}
 public String toString() {}
 public boolean equals(Object a) {}
 public boolean isAfter(java.time.OffsetTime a) {}
 public boolean isBefore(java.time.OffsetTime a) {}
 public boolean isEqual(java.time.OffsetTime a) {}
 public boolean isSupported(java.time.temporal.TemporalField a) {}
 public boolean isSupported(java.time.temporal.TemporalUnit a) {}
 public int compareTo(java.time.OffsetTime a) {}
 public int get(java.time.temporal.TemporalField a) {}
 public int getHour() {}
 public int getMinute() {}
 public int getNano() {}
 public int getSecond() {}
 public int hashCode() {}
 public java.time.LocalTime toLocalTime() {}
 public java.time.OffsetDateTime atDate(java.time.LocalDate a) {}
 public java.time.OffsetTime minus(java.time.temporal.TemporalAmount a) {}
 public java.time.OffsetTime minus(long a, java.time.temporal.TemporalUnit b) {}
 public java.time.OffsetTime minusHours(long a) {}
 public java.time.OffsetTime minusMinutes(long a) {}
 public java.time.OffsetTime minusNanos(long a) {}
 public java.time.OffsetTime minusSeconds(long a) {}
 public java.time.OffsetTime plus(java.time.temporal.TemporalAmount a) {}
 public java.time.OffsetTime plus(long a, java.time.temporal.TemporalUnit b) {}
 public java.time.OffsetTime plusHours(long a) {}
 public java.time.OffsetTime plusMinutes(long a) {}
 public java.time.OffsetTime plusNanos(long a) {}
 public java.time.OffsetTime plusSeconds(long a) {}
 public java.time.OffsetTime truncatedTo(java.time.temporal.TemporalUnit a) {}
 public java.time.OffsetTime with(java.time.temporal.TemporalAdjuster a) {}
 public java.time.OffsetTime with(java.time.temporal.TemporalField a, long b) {}
 public java.time.OffsetTime withHour(int a) {}
 public java.time.OffsetTime withMinute(int a) {}
 public java.time.OffsetTime withNano(int a) {}
 public java.time.OffsetTime withOffsetSameInstant(java.time.ZoneOffset a) {}
 public java.time.OffsetTime withOffsetSameLocal(java.time.ZoneOffset a) {}
 public java.time.OffsetTime withSecond(int a) {}
 public java.time.ZoneOffset getOffset() {}
 public java.time.temporal.Temporal adjustInto(java.time.temporal.Temporal a) {}
 public java.time.temporal.ValueRange range(java.time.temporal.TemporalField a) {}
 public long getLong(java.time.temporal.TemporalField a) {}
 public long toEpochSecond(java.time.LocalDate a) {}
 public long until(java.time.temporal.Temporal a, java.time.temporal.TemporalUnit b) {}
 public static java.time.OffsetTime MAX;
 public static java.time.OffsetTime MIN;
 public static java.time.OffsetTime from(java.time.temporal.TemporalAccessor a) {}
 public static java.time.OffsetTime now() {}
 public static java.time.OffsetTime now(java.time.Clock a) {}
 public static java.time.OffsetTime now(java.time.ZoneId a) {}
 public static java.time.OffsetTime of(int a, int b, int c, int d, java.time.ZoneOffset e) {}
 public static java.time.OffsetTime of(java.time.LocalTime a, java.time.ZoneOffset b) {}
 public static java.time.OffsetTime ofInstant(java.time.Instant a, java.time.ZoneId b) {}
 public static java.time.OffsetTime parse(CharSequence a) {}
 public static java.time.OffsetTime parse(CharSequence a, java.time.format.DateTimeFormatter b) {}
}
public class Period implements java.time.chrono.ChronoPeriod, java.io.Serializable {
 public String toString() {}
 public boolean equals(Object a) {}
 public boolean isNegative() {}
 public boolean isZero() {}
 public int getDays() {}
 public int getMonths() {}
 public int getYears() {}
 public int hashCode() {}
 public java.time.Period minus(java.time.temporal.TemporalAmount a) {}
 public java.time.Period minusDays(long a) {}
 public java.time.Period minusMonths(long a) {}
 public java.time.Period minusYears(long a) {}
 public java.time.Period multipliedBy(int a) {}
 public java.time.Period negated() {}
 public java.time.Period normalized() {}
 public java.time.Period plus(java.time.temporal.TemporalAmount a) {}
 public java.time.Period plusDays(long a) {}
 public java.time.Period plusMonths(long a) {}
 public java.time.Period plusYears(long a) {}
 public java.time.Period withDays(int a) {}
 public java.time.Period withMonths(int a) {}
 public java.time.Period withYears(int a) {}
 public java.time.chrono.IsoChronology getChronology() {}
 public java.time.temporal.Temporal addTo(java.time.temporal.Temporal a) {}
 public java.time.temporal.Temporal subtractFrom(java.time.temporal.Temporal a) {}
 public java.util.List<java.time.temporal.TemporalUnit> getUnits() {}
 public long get(java.time.temporal.TemporalUnit a) {}
 public long toTotalMonths() {}
 public static java.time.Period ZERO;
 public static java.time.Period between(java.time.LocalDate a, java.time.LocalDate b) {}
 public static java.time.Period from(java.time.temporal.TemporalAmount a) {}
 public static java.time.Period of(int a, int b, int c) {}
 public static java.time.Period ofDays(int a) {}
 public static java.time.Period ofMonths(int a) {}
 public static java.time.Period ofWeeks(int a) {}
 public static java.time.Period ofYears(int a) {}
 public static java.time.Period parse(CharSequence a) {}
}
public class Year implements java.time.temporal.Temporal, java.time.temporal.TemporalAdjuster, Comparable<java.time.Year>, java.io.Serializable {
 public <R> R query(java.time.temporal.TemporalQuery<R> a) {}
 public String format(java.time.format.DateTimeFormatter a) {}
 public String toString() {}
 public boolean equals(Object a) {}
 public boolean isAfter(java.time.Year a) {}
 public boolean isBefore(java.time.Year a) {}
 public boolean isLeap() {}
 public boolean isSupported(java.time.temporal.TemporalField a) {}
 public boolean isSupported(java.time.temporal.TemporalUnit a) {}
 public boolean isValidMonthDay(java.time.MonthDay a) {}
 public int compareTo(java.time.Year a) {}
 public int get(java.time.temporal.TemporalField a) {}
 public int getValue() {}
 public int hashCode() {}
 public int length() {}
 public java.time.LocalDate atDay(int a) {}
 public java.time.LocalDate atMonthDay(java.time.MonthDay a) {}
 public java.time.Year minus(java.time.temporal.TemporalAmount a) {}
 public java.time.Year minus(long a, java.time.temporal.TemporalUnit b) {}
 public java.time.Year minusYears(long a) {}
 public java.time.Year plus(java.time.temporal.TemporalAmount a) {}
 public java.time.Year plus(long a, java.time.temporal.TemporalUnit b) {}
 public java.time.Year plusYears(long a) {}
 public java.time.Year with(java.time.temporal.TemporalAdjuster a) {}
 public java.time.Year with(java.time.temporal.TemporalField a, long b) {}
 public java.time.YearMonth atMonth(int a) {}
 public java.time.YearMonth atMonth(java.time.Month a) {}
 public java.time.temporal.Temporal adjustInto(java.time.temporal.Temporal a) {}
 public java.time.temporal.ValueRange range(java.time.temporal.TemporalField a) {}
 public long getLong(java.time.temporal.TemporalField a) {}
 public long until(java.time.temporal.Temporal a, java.time.temporal.TemporalUnit b) {}
 public static boolean isLeap(long a) {}
 public static int MAX_VALUE;
 public static int MIN_VALUE;
 public static java.time.Year from(java.time.temporal.TemporalAccessor a) {}
 public static java.time.Year now() {}
 public static java.time.Year now(java.time.Clock a) {}
 public static java.time.Year now(java.time.ZoneId a) {}
 public static java.time.Year of(int a) {}
 public static java.time.Year parse(CharSequence a) {}
 public static java.time.Year parse(CharSequence a, java.time.format.DateTimeFormatter b) {}
}
public class YearMonth implements java.time.temporal.Temporal, java.time.temporal.TemporalAdjuster, Comparable<java.time.YearMonth>, java.io.Serializable {
 public <R> R query(java.time.temporal.TemporalQuery<R> a) {}
 public String format(java.time.format.DateTimeFormatter a) {}
 public String toString() {}
 public boolean equals(Object a) {}
 public boolean isAfter(java.time.YearMonth a) {}
 public boolean isBefore(java.time.YearMonth a) {}
 public boolean isLeapYear() {}
 public boolean isSupported(java.time.temporal.TemporalField a) {}
 public boolean isSupported(java.time.temporal.TemporalUnit a) {}
 public boolean isValidDay(int a) {}
 public int compareTo(java.time.YearMonth a) {}
 public int get(java.time.temporal.TemporalField a) {}
 public int getMonthValue() {}
 public int getYear() {}
 public int hashCode() {}
 public int lengthOfMonth() {}
 public int lengthOfYear() {}
 public java.time.LocalDate atDay(int a) {}
 public java.time.LocalDate atEndOfMonth() {}
 public java.time.Month getMonth() {}
 public java.time.YearMonth minus(java.time.temporal.TemporalAmount a) {}
 public java.time.YearMonth minus(long a, java.time.temporal.TemporalUnit b) {}
 public java.time.YearMonth minusMonths(long a) {}
 public java.time.YearMonth minusYears(long a) {}
 public java.time.YearMonth plus(java.time.temporal.TemporalAmount a) {}
 public java.time.YearMonth plus(long a, java.time.temporal.TemporalUnit b) {}
 public java.time.YearMonth plusMonths(long a) {}
 public java.time.YearMonth plusYears(long a) {}
 public java.time.YearMonth with(java.time.temporal.TemporalAdjuster a) {}
 public java.time.YearMonth with(java.time.temporal.TemporalField a, long b) {}
 public java.time.YearMonth withMonth(int a) {}
 public java.time.YearMonth withYear(int a) {}
 public java.time.temporal.Temporal adjustInto(java.time.temporal.Temporal a) {}
 public java.time.temporal.ValueRange range(java.time.temporal.TemporalField a) {}
 public long getLong(java.time.temporal.TemporalField a) {}
 public long until(java.time.temporal.Temporal a, java.time.temporal.TemporalUnit b) {}
 public static java.time.YearMonth from(java.time.temporal.TemporalAccessor a) {}
 public static java.time.YearMonth now() {}
 public static java.time.YearMonth now(java.time.Clock a) {}
 public static java.time.YearMonth now(java.time.ZoneId a) {}
 public static java.time.YearMonth of(int a, int b) {}
 public static java.time.YearMonth of(int a, java.time.Month b) {}
 public static java.time.YearMonth parse(CharSequence a) {}
 public static java.time.YearMonth parse(CharSequence a, java.time.format.DateTimeFormatter b) {}
}
public abstract class ZoneId implements java.io.Serializable {
 public String getDisplayName(java.time.format.TextStyle a, java.util.Locale b) {}
 public String toString() {}
 public abstract String getId();
 public abstract java.time.zone.ZoneRules getRules();
 public boolean equals(Object a) {}
 public int hashCode() {}
 public java.time.ZoneId normalized() {}
 public static java.time.ZoneId from(java.time.temporal.TemporalAccessor a) {}
 public static java.time.ZoneId of(String a) {}
 public static java.time.ZoneId of(String a, java.util.Map<String, String> b) {}
 public static java.time.ZoneId ofOffset(String a, java.time.ZoneOffset b) {}
 public static java.time.ZoneId systemDefault() {}
 public static java.util.Map<String, String> SHORT_IDS;
 public static java.util.Set<String> getAvailableZoneIds() {}
}
public class ZoneOffset extends java.time.ZoneId implements java.time.temporal.TemporalAccessor, java.time.temporal.TemporalAdjuster, Comparable<java.time.ZoneOffset>, java.io.Serializable {
 public <R> R query(java.time.temporal.TemporalQuery<R> a) {}
 public String getId() {}
 public String toString() {}
 public boolean equals(Object a) {}
 public boolean isSupported(java.time.temporal.TemporalField a) {}
 public int compareTo(java.time.ZoneOffset a) {}
 public int get(java.time.temporal.TemporalField a) {}
 public int getTotalSeconds() {}
 public int hashCode() {}
 public java.time.temporal.Temporal adjustInto(java.time.temporal.Temporal a) {}
 public java.time.temporal.ValueRange range(java.time.temporal.TemporalField a) {}
 public java.time.zone.ZoneRules getRules() {}
 public long getLong(java.time.temporal.TemporalField a) {}
 public static java.time.ZoneOffset MAX;
 public static java.time.ZoneOffset MIN;
 public static java.time.ZoneOffset UTC;
 public static java.time.ZoneOffset from(java.time.temporal.TemporalAccessor a) {}
 public static java.time.ZoneOffset of(String a) {}
 public static java.time.ZoneOffset ofHours(int a) {}
 public static java.time.ZoneOffset ofHoursMinutes(int a, int b) {}
 public static java.time.ZoneOffset ofHoursMinutesSeconds(int a, int b, int c) {}
 public static java.time.ZoneOffset ofTotalSeconds(int a) {}
}
public class ZonedDateTime implements java.time.temporal.Temporal, java.time.chrono.ChronoZonedDateTime<java.time.LocalDate>, java.io.Serializable {
 public <R> R query(java.time.temporal.TemporalQuery<R> a) {}
 public String format(java.time.format.DateTimeFormatter a) {}
 public String toString() {}
 public boolean equals(Object a) {}
 public boolean isSupported(java.time.temporal.TemporalField a) {}
 public boolean isSupported(java.time.temporal.TemporalUnit a) {}
 public int get(java.time.temporal.TemporalField a) {}
 public int getDayOfMonth() {}
 public int getDayOfYear() {}
 public int getHour() {}
 public int getMinute() {}
 public int getMonthValue() {}
 public int getNano() {}
 public int getSecond() {}
 public int getYear() {}
 public int hashCode() {}
 public java.time.DayOfWeek getDayOfWeek() {}
 public java.time.LocalDate toLocalDate() {}
 public java.time.LocalDateTime toLocalDateTime() {}
 public java.time.LocalTime toLocalTime() {}
 public java.time.Month getMonth() {}
 public java.time.OffsetDateTime toOffsetDateTime() {}
 public java.time.ZoneId getZone() {}
 public java.time.ZoneOffset getOffset() {}
 public java.time.ZonedDateTime minus(java.time.temporal.TemporalAmount a) {}
 public java.time.ZonedDateTime minus(long a, java.time.temporal.TemporalUnit b) {}
 public java.time.ZonedDateTime minusDays(long a) {}
 public java.time.ZonedDateTime minusHours(long a) {}
 public java.time.ZonedDateTime minusMinutes(long a) {}
 public java.time.ZonedDateTime minusMonths(long a) {}
 public java.time.ZonedDateTime minusNanos(long a) {}
 public java.time.ZonedDateTime minusSeconds(long a) {}
 public java.time.ZonedDateTime minusWeeks(long a) {}
 public java.time.ZonedDateTime minusYears(long a) {}
 public java.time.ZonedDateTime plus(java.time.temporal.TemporalAmount a) {}
 public java.time.ZonedDateTime plus(long a, java.time.temporal.TemporalUnit b) {}
 public java.time.ZonedDateTime plusDays(long a) {}
 public java.time.ZonedDateTime plusHours(long a) {}
 public java.time.ZonedDateTime plusMinutes(long a) {}
 public java.time.ZonedDateTime plusMonths(long a) {}
 public java.time.ZonedDateTime plusNanos(long a) {}
 public java.time.ZonedDateTime plusSeconds(long a) {}
 public java.time.ZonedDateTime plusWeeks(long a) {}
 public java.time.ZonedDateTime plusYears(long a) {}
 public java.time.ZonedDateTime truncatedTo(java.time.temporal.TemporalUnit a) {}
 public java.time.ZonedDateTime with(java.time.temporal.TemporalAdjuster a) {}
 public java.time.ZonedDateTime with(java.time.temporal.TemporalField a, long b) {}
 public java.time.ZonedDateTime withDayOfMonth(int a) {}
 public java.time.ZonedDateTime withDayOfYear(int a) {}
 public java.time.ZonedDateTime withEarlierOffsetAtOverlap() {}
 public java.time.ZonedDateTime withFixedOffsetZone() {}
 public java.time.ZonedDateTime withHour(int a) {}
 public java.time.ZonedDateTime withLaterOffsetAtOverlap() {}
 public java.time.ZonedDateTime withMinute(int a) {}
 public java.time.ZonedDateTime withMonth(int a) {}
 public java.time.ZonedDateTime withNano(int a) {}
 public java.time.ZonedDateTime withSecond(int a) {}
 public java.time.ZonedDateTime withYear(int a) {}
 public java.time.ZonedDateTime withZoneSameInstant(java.time.ZoneId a) {}
 public java.time.ZonedDateTime withZoneSameLocal(java.time.ZoneId a) {}
 public java.time.temporal.ValueRange range(java.time.temporal.TemporalField a) {}
 public long getLong(java.time.temporal.TemporalField a) {}
 public long until(java.time.temporal.Temporal a, java.time.temporal.TemporalUnit b) {}
 public static java.time.ZonedDateTime from(java.time.temporal.TemporalAccessor a) {}
 public static java.time.ZonedDateTime now() {}
 public static java.time.ZonedDateTime now(java.time.Clock a) {}
 public static java.time.ZonedDateTime now(java.time.ZoneId a) {}
 public static java.time.ZonedDateTime of(int a, int b, int c, int d, int e, int f, int g, java.time.ZoneId h) {}
 public static java.time.ZonedDateTime of(java.time.LocalDate a, java.time.LocalTime b, java.time.ZoneId c) {}
 public static java.time.ZonedDateTime of(java.time.LocalDateTime a, java.time.ZoneId b) {}
 public static java.time.ZonedDateTime ofInstant(java.time.Instant a, java.time.ZoneId b) {}
 public static java.time.ZonedDateTime ofInstant(java.time.LocalDateTime a, java.time.ZoneOffset b, java.time.ZoneId c) {}
 public static java.time.ZonedDateTime ofLocal(java.time.LocalDateTime a, java.time.ZoneId b, java.time.ZoneOffset c) {}
 public static java.time.ZonedDateTime ofStrict(java.time.LocalDateTime a, java.time.ZoneOffset b, java.time.ZoneId c) {}
 public static java.time.ZonedDateTime parse(CharSequence a) {}
 public static java.time.ZonedDateTime parse(CharSequence a, java.time.format.DateTimeFormatter b) {}
}

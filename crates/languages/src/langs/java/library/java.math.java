package java.math;
public class BigDecimal extends Number implements Comparable<java.math.BigDecimal> {
 public BigDecimal(String a) {}
 public BigDecimal(String a, java.math.MathContext b) {}
 public BigDecimal(char[] a) {}
 public BigDecimal(char[] a, int b, int c) {}
 public BigDecimal(char[] a, int b, int c, java.math.MathContext d) {}
 public BigDecimal(char[] a, java.math.MathContext b) {}
 public BigDecimal(double a) {}
 public BigDecimal(double a, java.math.MathContext b) {}
 public BigDecimal(int a) {}
 public BigDecimal(int a, java.math.MathContext b) {}
 public BigDecimal(java.math.BigInteger a) {}
 public BigDecimal(java.math.BigInteger a, int b) {}
 public BigDecimal(java.math.BigInteger a, int b, java.math.MathContext c) {}
 public BigDecimal(java.math.BigInteger a, java.math.MathContext b) {}
 public BigDecimal(long a) {}
 public BigDecimal(long a, java.math.MathContext b) {}
 public String toEngineeringString() {}
 public String toPlainString() {}
 public String toString() {}
 public boolean equals(Object a) {}
 public byte byteValueExact() {}
 public double doubleValue() {}
 public float floatValue() {}
 public int compareTo(java.math.BigDecimal a) {}
 public int hashCode() {}
 public int intValue() {}
 public int intValueExact() {}
 public int precision() {}
 public int scale() {}
 public int signum() {}
 public java.math.BigDecimal abs() {}
 public java.math.BigDecimal abs(java.math.MathContext a) {}
 public java.math.BigDecimal add(java.math.BigDecimal a) {}
 public java.math.BigDecimal add(java.math.BigDecimal a, java.math.MathContext b) {}
 public java.math.BigDecimal divide(java.math.BigDecimal a) {}
 public java.math.BigDecimal divide(java.math.BigDecimal a, int b) {}
 public java.math.BigDecimal divide(java.math.BigDecimal a, int b, int c) {}
 public java.math.BigDecimal divide(java.math.BigDecimal a, int b, java.math.RoundingMode c) {}
 public java.math.BigDecimal divide(java.math.BigDecimal a, java.math.MathContext b) {}
 public java.math.BigDecimal divide(java.math.BigDecimal a, java.math.RoundingMode b) {}
 public java.math.BigDecimal divideToIntegralValue(java.math.BigDecimal a) {}
 public java.math.BigDecimal divideToIntegralValue(java.math.BigDecimal a, java.math.MathContext b) {}
 public java.math.BigDecimal max(java.math.BigDecimal a) {}
 public java.math.BigDecimal min(java.math.BigDecimal a) {}
 public java.math.BigDecimal movePointLeft(int a) {}
 public java.math.BigDecimal movePointRight(int a) {}
 public java.math.BigDecimal multiply(java.math.BigDecimal a) {}
 public java.math.BigDecimal multiply(java.math.BigDecimal a, java.math.MathContext b) {}
 public java.math.BigDecimal negate() {}
 public java.math.BigDecimal negate(java.math.MathContext a) {}
 public java.math.BigDecimal plus() {}
 public java.math.BigDecimal plus(java.math.MathContext a) {}
 public java.math.BigDecimal pow(int a) {}
 public java.math.BigDecimal pow(int a, java.math.MathContext b) {}
 public java.math.BigDecimal remainder(java.math.BigDecimal a) {}
 public java.math.BigDecimal remainder(java.math.BigDecimal a, java.math.MathContext b) {}
 public java.math.BigDecimal round(java.math.MathContext a) {}
 public java.math.BigDecimal scaleByPowerOfTen(int a) {}
 public java.math.BigDecimal setScale(int a) {}
 public java.math.BigDecimal setScale(int a, int b) {}
 public java.math.BigDecimal setScale(int a, java.math.RoundingMode b) {}
 public java.math.BigDecimal sqrt(java.math.MathContext a) {}
 public java.math.BigDecimal stripTrailingZeros() {}
 public java.math.BigDecimal subtract(java.math.BigDecimal a) {}
 public java.math.BigDecimal subtract(java.math.BigDecimal a, java.math.MathContext b) {}
 public java.math.BigDecimal ulp() {}
 public java.math.BigDecimal[] divideAndRemainder(java.math.BigDecimal a) {}
 public java.math.BigDecimal[] divideAndRemainder(java.math.BigDecimal a, java.math.MathContext b) {}
 public java.math.BigInteger toBigInteger() {}
 public java.math.BigInteger toBigIntegerExact() {}
 public java.math.BigInteger unscaledValue() {}
 public long longValue() {}
 public long longValueExact() {}
 public short shortValueExact() {}
 public static int ROUND_CEILING;
 public static int ROUND_DOWN;
 public static int ROUND_FLOOR;
 public static int ROUND_HALF_DOWN;
 public static int ROUND_HALF_EVEN;
 public static int ROUND_HALF_UP;
 public static int ROUND_UNNECESSARY;
 public static int ROUND_UP;
 public static java.math.BigDecimal ONE;
 public static java.math.BigDecimal TEN;
 public static java.math.BigDecimal ZERO;
 public static java.math.BigDecimal valueOf(double a) {}
 public static java.math.BigDecimal valueOf(long a) {}
 public static java.math.BigDecimal valueOf(long a, int b) {}
}
public class BigInteger extends Number implements Comparable<java.math.BigInteger> {
 public BigInteger(String a) {}
 public BigInteger(String a, int b) {}
 public BigInteger(byte[] a) {}
 public BigInteger(byte[] a, int b, int c) {}
 public BigInteger(int a, byte[] b) {}
 public BigInteger(int a, byte[] b, int c, int d) {}
 public BigInteger(int a, int b, java.util.Random c) {}
 public BigInteger(int a, java.util.Random b) {}
 public String toString() {}
 public String toString(int a) {}
 public boolean equals(Object a) {}
 public boolean isProbablePrime(int a) {}
 public boolean testBit(int a) {}
 public byte byteValueExact() {}
 public byte[] toByteArray() {}
 public double doubleValue() {}
 public float floatValue() {}
 public int bitCount() {}
 public int bitLength() {}
 public int compareTo(java.math.BigInteger a) {}
 public int getLowestSetBit() {}
 public int hashCode() {}
 public int intValue() {}
 public int intValueExact() {}
 public int signum() {}
 public java.math.BigInteger abs() {}
 public java.math.BigInteger add(java.math.BigInteger a) {}
 public java.math.BigInteger and(java.math.BigInteger a) {}
 public java.math.BigInteger andNot(java.math.BigInteger a) {}
 public java.math.BigInteger clearBit(int a) {}
 public java.math.BigInteger divide(java.math.BigInteger a) {}
 public java.math.BigInteger flipBit(int a) {}
 public java.math.BigInteger gcd(java.math.BigInteger a) {}
 public java.math.BigInteger max(java.math.BigInteger a) {}
 public java.math.BigInteger min(java.math.BigInteger a) {}
 public java.math.BigInteger mod(java.math.BigInteger a) {}
 public java.math.BigInteger modInverse(java.math.BigInteger a) {}
 public java.math.BigInteger modPow(java.math.BigInteger a, java.math.BigInteger b) {}
 public java.math.BigInteger multiply(java.math.BigInteger a) {}
 public java.math.BigInteger negate() {}
 public java.math.BigInteger nextProbablePrime() {}
 public java.math.BigInteger not() {}
 public java.math.BigInteger or(java.math.BigInteger a) {}
 public java.math.BigInteger pow(int a) {}
 public java.math.BigInteger remainder(java.math.BigInteger a) {}
 public java.math.BigInteger setBit(int a) {}
 public java.math.BigInteger shiftLeft(int a) {}
 public java.math.BigInteger shiftRight(int a) {}
 public java.math.BigInteger sqrt() {}
 public java.math.BigInteger subtract(java.math.BigInteger a) {}
 public java.math.BigInteger xor(java.math.BigInteger a) {}
 public java.math.BigInteger[] divideAndRemainder(java.math.BigInteger a) {}
 public java.math.BigInteger[] sqrtAndRemainder() {}
 public long longValue() {}
 public long longValueExact() {}
 public short shortValueExact() {}
 public static java.math.BigInteger ONE;
 public static java.math.BigInteger TEN;
 public static java.math.BigInteger TWO;
 public static java.math.BigInteger ZERO;
 public static java.math.BigInteger probablePrime(int a, java.util.Random b) {}
 public static java.math.BigInteger valueOf(long a) {}
}
public class MathContext implements java.io.Serializable {
 public MathContext(String a) {}
 public MathContext(int a) {}
 public MathContext(int a, java.math.RoundingMode b) {}
 public String toString() {}
 public boolean equals(Object a) {}
 public int getPrecision() {}
 public int hashCode() {}
 public java.math.RoundingMode getRoundingMode() {}
 public static java.math.MathContext DECIMAL128;
 public static java.math.MathContext DECIMAL32;
 public static java.math.MathContext DECIMAL64;
 public static java.math.MathContext UNLIMITED;
}
public enum RoundingMode {
 UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN, HALF_EVEN, UNNECESSARY;
 public static java.math.RoundingMode valueOf(String a) {}
 public static java.math.RoundingMode valueOf(int a) {}
 public static java.math.RoundingMode[] values() {}
}

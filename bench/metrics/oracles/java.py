"""Checkstyle, PMD and sonar-java."""

import re

from .common import HERE, Oracle, Row, batches, java_driver, maven_jars, run

JAVA = frozenset({"java"})
SONAR = "8.21.0.41869"

CHECKSTYLE_RULES = """<?xml version="1.0"?>
<!DOCTYPE module PUBLIC "-//Checkstyle//DTD Checkstyle Configuration 1.3//EN"
  "https://checkstyle.org/dtds/configuration_1_3.dtd">
<module name="Checker">
  <property name="haltOnException" value="false"/>
  <module name="TreeWalker">
    <property name="skipFileOnJavaParseException" value="true"/>
    <module name="CyclomaticComplexity"><property name="max" value="0"/></module>
    <module name="NPathComplexity"><property name="max" value="0"/></module>
  </module>
</module>
"""
CHECKSTYLE_METRICS = {"Cyclomatic": "cyclomatic", "NPath": "npath"}


def checkstyle(lib, files):
    rules = lib.parent / "rules.xml"
    rules.write_text(CHECKSTYLE_RULES)
    pattern = re.compile(r"\[\w+\] (.+?):(\d+):(?:\d+:)? (Cyclomatic|NPath) Complexity is ([\d,]+)")
    for batch in batches(files, 2000):
        command = ["java", "-cp", f"{lib}/*", "com.puppycrawl.tools.checkstyle.Main", "-c", rules]
        for line in run([*command, *batch]).splitlines():
            match = pattern.match(line)
            if match:
                value = int(match[4].replace(",", ""))
                yield Row(match[1], int(match[2]), "", CHECKSTYLE_METRICS[match[3]], value)


def driver(source, *options):
    return lambda lib, files: java_driver(lib, HERE / source, files, *options)


ORACLES = [
    Oracle(
        "checkstyle",
        "11.1.0",
        JAVA,
        maven_jars("checkstyle-11.1.0", "com.puppycrawl.tools:checkstyle:11.1.0"),
        checkstyle,
        profile="checkstyle",
    ),
    Oracle(
        "pmd",
        "7.18.0",
        JAVA,
        maven_jars("pmd-7.18.0", "net.sourceforge.pmd:pmd-java:7.18.0", "org.slf4j:slf4j-nop:1.7.36"),
        driver("PmdMetrics.java"),
        profile="pmd",
        place="name_line",
    ),
    Oracle(
        "sonar-java",
        SONAR,
        JAVA,
        maven_jars(
            f"sonar-java-{SONAR}",
            f"org.sonarsource.java:java-frontend:{SONAR}",
            "org.slf4j:slf4j-nop:1.7.36",
        ),
        driver("SonarJava.java"),
        profile="sonar-java",
        place="name_line",
    ),
]

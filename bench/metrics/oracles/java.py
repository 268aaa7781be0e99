"""Checkstyle, PMD, sonar-java and ck."""

import csv
import re

from .common import HERE, Oracle, Row, batches, java_driver, maven_jars, run

JAVA = frozenset({"java"})

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


CK_COLUMNS = {
    "wmc": "wmc",
    "rfc": "rfc",
    "lcom": "lcom2",
    "tcc": "tcc",
    "totalFieldsQty": "fields",
    "publicFieldsQty": "public_fields",
    "totalMethodsQty": "methods",
    "publicMethodsQty": "public_methods",
}


def ck(lib, files):
    """ck measures whole folders; the corpus is the folder that all files have in common."""
    place = lib.parent / "out"
    place.mkdir(exist_ok=True)
    import os

    run(["java", "-cp", f"{lib}/*", "com.github.mauricioaniche.ck.Runner", os.path.commonpath(files), "false", "0", "false", f"{place}/"])
    with open(place / "class.csv", encoding="utf-8") as table:
        for row in csv.DictReader(table):
            name = re.split(r"[.$]", row["class"])[-1]
            for theirs, ours in CK_COLUMNS.items():
                if row[theirs] not in ("", "NaN"):
                    yield Row(row["file"], -1, name, ours, float(row[theirs]))


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
        "8.21.0.41869",
        JAVA,
        maven_jars(
            "sonar-java-8.21.0.41869",
            "org.sonarsource.java:java-frontend:8.21.0.41869",
            "org.slf4j:slf4j-nop:1.7.36",
        ),
        driver("SonarJava.java"),
        profile="sonar-java",
        place="name_line",
    ),
]

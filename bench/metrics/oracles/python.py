"""radon, mccabe, cognitive_complexity (flake8's plug-in), complexipy, sonar-python."""

from .common import HERE, Oracle, batches, java_driver, maven_jars, python_packages, run, tabbed

PYTHON = frozenset({"python"})
SONAR = "5.9.0.25193"


def driver(tool):
    """Runs `python_driver.py` with the tool's own interpreter."""

    def measure(python, files):
        for batch in batches(files):
            yield from tabbed(run([python, HERE / "python_driver.py", tool, *batch]))

    return measure


def oracle(tool, version, *requirements, profile=None, place="name_line"):
    install = python_packages(f"{tool}-{version}", *requirements)
    return Oracle(tool, version, PYTHON, install, driver(tool), profile=profile, place=place)


ORACLES = [
    oracle("radon", "6.0.1", "radon==6.0.1", profile="radon"),
    oracle("mccabe", "0.7.0", "mccabe==0.7.0", profile="mccabe"),
    oracle("flake8", "1.3.0", "cognitive_complexity==1.3.0", profile="flake8"),
    oracle("complexipy", "8.3.0", "complexipy==8.3.0", profile="complexipy", place="start_line"),
    Oracle(
        "sonar-python",
        SONAR,
        PYTHON,
        maven_jars(f"sonar-python-{SONAR}", f"org.sonarsource.python:python-frontend:{SONAR}"),
        lambda lib, files: java_driver(lib, HERE / "SonarPython.java", files),
        profile="sonar-python",
        place="name_line",
    ),
]

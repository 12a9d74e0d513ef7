import { failureSentence } from "../text/host-errors";
import { scenarioSummary } from "../text/summary";
import type { ScenarioWishes } from "./compute-scenario";
import { HostError, type Host } from "./host";
import { makeProportionalSheet } from "./make-proportional-sheet";
import { scenarioReport, type ScenarioReport } from "./scenario-report";

/** What scenarios are called that nobody gave a name. */
export const unchangedScenario = "Ongewijzigd";
export const divideByAge = "Verdelen naar leeftijd";

/**
 * The name that marks a sheet as ours, so that it is never read as the team's own. It belongs to the sheet, so it goes along when
 * the sheet is copied or renamed, and it is the only thing besides the sheet that we add to a workbook (design decision 4).
 */
export const ourSheetName = "CaseloadWerkblad";

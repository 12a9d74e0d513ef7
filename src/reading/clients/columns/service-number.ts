/** The eleven test of the citizen service number: 9a + 8b + … + 2h − i is a multiple of eleven. */
export function passesElevenTest(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0);
  return sum % 11 === 0 && Number(digits) > 0;
}

/** Whether the last digit is right by the Luhn formula (ISO/IEC 7812-1, annex B). Digits only. */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = digits.length - 1, double = false; at >= 0; at--, double = !double) {
    const digit = digits.charCodeAt(at) - 48;
    sum += double && digit > 4 ? digit * 2 - 9 : double ? digit * 2 : digit;
  }
  return sum % 10 === 0;
}

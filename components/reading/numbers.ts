/** A weight as every part of the screen shows it, the bar on a phone too: ".91", never "1" or "0" for something that is neither certain nor impossible. */
export function weightText(weight: number): string {
  const hundredths = Math.round(Math.min(0.99, Math.max(weight > 0 ? 0.01 : 0, weight)) * 100);
  return hundredths === 0 ? '0' : `.${String(hundredths).padStart(2, '0')}`;
}

/** The length of a bar, in whole percents: what nobody can see is not laid out again. One that stands for something is never empty. */
export const barWidth = (share: number): string => `${Math.max(2, Math.round(share * 100))}%`;

export const percentText = (share: number): string => `${Math.round(share * 100)} %`;

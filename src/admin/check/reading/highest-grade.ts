/** Above this school grade a text for readers is worth another look: plain-language guides aim at the eighth or below. */
export const HIGHEST_GRADE = 8;

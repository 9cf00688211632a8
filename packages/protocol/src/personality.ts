/** The clients that run the JS-SDK and differ in what they send, sign and offer (`facts/jssdk.md` C.2, D.1, D.7, D.8). */
export type Personality = 'ios' | 'android' | 'windows' | 'mac' | 'devtools' | 'mini-program'

/** Every {@link Personality}, in the order that docs and panels list them. */
export const personalities: readonly Personality[] = ['ios', 'android', 'windows', 'mac', 'devtools', 'mini-program']

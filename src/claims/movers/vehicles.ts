/** Words for what carries others; what it carries is what moves. */
const VEHICLE =
  /^(?:ships?|vessels?|boats?|dinghy|dinghies|ferry|ferries|tankers?|freighters?|planes?|aircraft|flights?|trucks?|lorry|lorries|vans?|buses|bus|cars?|convoys?|trains?|containers?|rafts?|trawlers?)$/;

/** Word in lower case. */
export const isVehicle = (word: string): boolean => VEHICLE.test(word);

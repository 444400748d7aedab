/**
 * A parsed sentence in, its claims other than movements out: presence, facilities, exercises, incidents, meetings,
 * memberships and borders. RELATIONS (another founder) is writing this folder now; movements stay in readMovements.
 */

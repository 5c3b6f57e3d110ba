/**
 * The shell script between us and what we start. It puts the command behind a pipe that only the parent holds: when the pipe closes,
 * because the parent lets go or because it was killed with -9, the command gets SIGTERM and, ten seconds later, SIGKILL.
 * The command is addressed by its own number, never by name. First line on stdout: that number. Exit code: the command's.
 */
export const GUARD = `
log=$1; shift
exec 3<&0
"$@" >>"$log" 2>&1 </dev/null 3<&- &
command=$!
echo "$command"
{
  cat <&3
  kill -TERM "$command"
  waited=0
  while kill -0 "$command" && [ "$waited" -lt 100 ]; do sleep 0.1; waited=$((waited + 1)); done
  kill -KILL "$command"
} >/dev/null 2>&1 &
watch=$!
wait "$command"
code=$?
kill "$watch" 2>/dev/null
exit "$code"
`;

# shellcheck shell=bash
# Settings for the toolchains that .ci/toolchains/install.sh installs: `. .ci/env.sh`
jars=(/usr/share/java/unirest-java-[0-9]*.jar /usr/share/java/gson.jar)
for jar in httpclient httpcore httpasyncclient httpcore-nio httpmime commons-logging commons-codec com.android.json; do
  jars+=("/usr/share/java/$jar.jar")
done
CLASSPATH=$(IFS=:; echo "${jars[*]}")
export CLASSPATH
unset jars jar
export PATH=$PATH:$HOME/.cargo/bin

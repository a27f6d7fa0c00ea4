/**
 * Words that begin with a capital wherever they stand and are no person's name there: products, companies, formats and
 * months, weekdays, feasts. A name among them (`Jenkins`, `Jade`, `May`) needs more evidence than others. Kept by hand.
 */
export const BRANDS = `
  abp acrobat activemq adobe airbnb airflow airtable akamai akka alexa algolia alibaba alipay alpine amazon amd ambari
  ampere anaconda anaheim angular ansible ansi anthropic antlr apache apollo apple aqua arduino arena argo arm asana
  ascii aspen asterisk asus athena atlas atlassian atom aurora avalon avro azure babel backbone bamboo basecamp bash
  bazel beam berkeley bing bitbucket bitcoin bluetooth bokeh boost bootstrap bourbon bower brave bunny buildkite caddy
  calypso campfire capistrano carbon cassandra celery celsius centos ceph chai chef chocolatey chrome chromium cisco
  citrix clickhouse clojure cloudflare cobalt cobol coco codecov cody confluence consul copilot cordova coralogix
  cosmos crystal cucumber cursor cygwin cypress dagger dart darwin datadog debian delphi deno derby desktop devise
  discord disney django docker doctrine dojo dominion doris drone dropbox drupal druid echo eclipse edge edison
  eiffel elastic elasticsearch electron elixir elm ember emacs encore envoy erlang ethereum etsy euler eureka excel
  expo express facebook fargate fastly fedora figma firebase firefox flask flink flutter flux fortran freya
  galaxy ganglia gatsby gauss gemini genesis gentoo ghost gitea gitter glacier glassfish gmail gnome gnu go google
  goland grace gradle grafana grails graphite griffin groovy grok groq grpc grunt guice gulp gutenberg hadoop haml haskell
  hashicorp heroku hibernate hive homebrew honda hudson huawei hugo hydra ibm idea illumos instagram intel
  intellij istio ivy jackson jade jaeger jakarta janus jasmine java jboss jekyll jenkins jest jetbrains jetty jira
  joomla jquery julia juniper junit jupiter jupyter kafka kali karma kelvin keras kibana kinesis klaviyo knative koa kong
  kotlin kubernetes lambda laravel latex latin laurel lens lenovo lerna leopard lexus liberty linear linkedin linkerd
  linode linux lisp logger loki looker lucene lucid lua luna lynx mac macintosh magento mailgun mailchimp mandrill
  marathon mariadb mars mastodon matlab maven mcafee medium mega memcached mercedes mercurial mercury meteor metro
  micrometer microsoft minerva mint miro mistral mocha moby mojave mojolicious mongo mongodb monterey motorola
  mozilla mustache nagios nano nautilus neo neptune netbeans netflix netlify netscape newton nexus nginx nike nix noir nokia
  notion nova nuget nuxt nvidia oauth ocaml octave odin office okta oled opal openai openshift opera oracle orca orion
  orleans oslo outlook palm pandas pandora pantheon papertrail paris parquet pascal passport paypal pepper perl
  petclinic petstore phoenix php pika pinecone pinia pinterest pivotal pixel plato playwright pluto polaris pop
  posix postgres postgresql postman powershell prettier prisma prometheus proxima pulsar pulumi puma puppet putty pyramid
  python pytorch quarkus qualcomm quartz rabbit rabbitmq rails rancher raspberry reddit redis redshift redwood remix
  render riak riot robot rocket rollup roman rookery rosetta rspec ruby rust safari sails salesforce salt samba samsung
  sapphire sass saturn saucelabs scala scalar scheme scout scrum scully selenium sendgrid sentry serenity shadow shopify
  sierra signal silverlight sinatra sketch skype slack slim snowflake socrates solaris solr sonar sonarqube sony
  spark sphinx splunk spotify spring sqlite squid stackoverflow stackdriver standard storybook strapi
  stripe sublime subversion sumo supabase suse svelte swagger swift symfony tableau tailwind tekton telegram tensorflow tera
  terraform tesla testcontainers thanos theano thunderbird thymeleaf tiffany tiktok titan tomcat tor tornado toshiba travis
  trello trino triton trix turing twilio twitch twitter typescript uber ubuntu unicode unix utopia vagrant vala vale valgrind varnish
  vault vega venus vercel vim visa visual vite vitest vmware volta volvo vue wayland webkit webpack webflow
  whatsapp wiki wikipedia windows windsurf wordpress xcode xerox yahoo yandex yaml yarn yosemite yoda youtube zed zend zendesk
  zeppelin zeus zig zipkin zookeeper zoom zulip
  abi api cdn cli cpu css csv dns dom dsl faq ftp gcc gcp gdpr gpl gpu gui html http https icu ide ietf imap iot ipc iso
  jdk jpa json jsp jwt kms kpi lang ldap lgpl lsp mbean md mit mpl mvc mysql nat npm oop orm oss owasp pdf pgp pip pki pnpm
  png poc pod pom qa ram rbac rdf readme repl rest rfc rpc rss rsa saas sdk seo sla smtp soap spa sql sre ssd ssh ssl sso svg
  tcp tdd tls todo toml tsv tui udp uml uri url usb utc utf uuid vcs vm vpn wsl www xml xss xsd yml
  jan feb mar apr jun jul aug sep sept oct nov dec january february march april may june july august september october
  november december mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday
  easter christmas ramadan hanukkah diwali advent epiphany thanksgiving halloween
  ave avenue blvd boulevard rd st str street ln lane dr drive ct court hwy highway pkwy parkway plaza sq square viaduct
  hills heights springs falls valley beach bay coast city village
  terrace crescent close alley mall pier pike crossing township county island islands mountain mountains lake river ocean
  cup cross award prize medal trophy cathedral palace bridge castle station airport stadium museum library theorem lemma
  algorithm equation effect conjecture hall tower abbey chapel institute college university academy clinic disease syndrome
  inc ltd llc corp macbook macports macvim gmbh plc co bros serif sans kitty
  zombie santa bible quran god lord jesus christ buddha allah satan earth moon
`;
